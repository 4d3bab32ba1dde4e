import type { ReactNode } from 'react';

import type { SortColumn, Sorting } from './sort-rows.ts';

interface SortHeaderProps {
  readonly column: SortColumn;
  readonly label: string;
  readonly title?: string;
  readonly className?: string;
  readonly isNumber?: boolean;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** Head of a column by which rows can be sorted; once more turns the order round. */
export function SortHeader(props: SortHeaderProps): ReactNode {
  const { children, className = '', column, isNumber = false, label, onSort, sorting, title } = props;
  const isSorted = sorting.column === column;
  return (
    <th
      scope="col"
      className={isNumber ? `number ${className}` : className}
      title={title}
      aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => onSort({ column, isDown: isSorted && !sorting.isDown })}
      >
        {label}
      </button>
      {children}
    </th>
  );
}
