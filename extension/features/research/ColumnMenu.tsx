import { type ReactNode, useRef } from 'react';

import { useClosingDetails } from '#extension/ui/use-closing-details.ts';

import { columnName, type IdeaColumn } from './idea-columns.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface ColumnMenuProps {
  readonly columns: readonly IdeaColumn[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  /** For which there is no room. */
  readonly squeezed: ReadonlySet<string>;
}

/** Which columns the table has. */
export function ColumnMenu({ columns, hidden, onHidden, squeezed }: ColumnMenuProps): ReactNode {
  const { say } = useSay();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingDetails(menu);
  return (
    <details ref={menu} className={styles.menu}>
      <summary>{say('ideas.columns')}</summary>
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
            {columnName(column)}{' '}
            {squeezed.has(column.id) ? <span className="soft">({say('ideas.noRoom')})</span> : null}
          </label>
        ))}
      </div>
    </details>
  );
}
