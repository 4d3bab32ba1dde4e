import { type ReactNode, useRef } from 'react';

import styles from './ColumnMenu.module.css';
import { useClosingDetails } from './use-closing-details.ts';

interface ColumnMenuProps {
  readonly label: string;
  /** Said of a column for which there is no room. */
  readonly noRoom: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  /** For which there is no room. */
  readonly squeezed: ReadonlySet<string>;
}

/** Which columns a table has. */
export function ColumnMenu({ columns, hidden, label: name, noRoom, onHidden, squeezed }: ColumnMenuProps): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingDetails(menu);
  return (
    <details ref={menu} className={styles.menu}>
      <summary>{name}</summary>
      <div className={styles.menuBox}>
        {columns.map((column) => (
          <label key={column.id}>
            <input
              type="checkbox"
              checked={!hidden.includes(column.id)}
              onChange={({ target }) =>
                onHidden(target.checked ? hidden.filter((each) => each !== column.id) : [...hidden, column.id])
              }
            />{' '}
            {column.label} {squeezed.has(column.id) ? <span className="soft">({noRoom})</span> : null}
          </label>
        ))}
      </div>
    </details>
  );
}
