import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { SortColumn, Sorting } from './sort-rows.ts';
import styles from './keyword-view.module.css';

interface SortHeaderProps {
  readonly column: SortColumn;
  readonly label: string;
  readonly title?: string;
  readonly className?: string | undefined;
  readonly isNumber?: boolean;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** Head of a column by which rows can be sorted; once more turns the order round. */
export function SortHeader(props: SortHeaderProps): ReactNode {
  const { children, className, column, isNumber = false, label, onSort, sorting, title } = props;
  const isSorted = sorting.column === column;
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
      {children}
    </th>
  );
}
