import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import styles from './SortHeader.module.css';

interface SortedBy<Id extends string> {
  readonly column: Id;
  readonly isDown: boolean;
}

interface SortHeaderProps<Id extends string> {
  readonly column: Id;
  readonly label: string;
  /** Who tells what the column holds and the like, each on a line of its own. */
  readonly detail?: readonly string[];
  readonly title?: string;
  readonly className?: string | undefined;
  readonly isNumber?: boolean;
  /** Undefined while rows stand in their own order. */
  readonly sorting: SortedBy<Id> | undefined;
  readonly onSort: (sorting: SortedBy<Id>) => void;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** Head of a column by which rows can be sorted; once more turns the order round. */
export function SortHeader<Id extends string>(props: SortHeaderProps<Id>): ReactNode {
  const { children, className, column, detail, isNumber = false, label, onSort, sorting, title } = props;
  const isSorted = sorting?.column === column;
  return (
    <th
      scope="col"
      className={clsx(className, isNumber && 'number')}
      title={title}
      aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sortButton}
        onClick={() => onSort({ column, isDown: isSorted && !sorting.isDown })}
      >
        {label}
      </button>
      {detail?.map((line) => (
        <span key={line} className={styles.detail}>
          {line}
        </span>
      ))}
      {children}
    </th>
  );
}
