/** What a column holds of a row; null where it is not known. */
export type CellValue = string | number | null;

export interface ColumnSorting {
  readonly column: string;
  readonly isDown: boolean;
}

interface SortedColumn<Row> {
  readonly id: string;
  /** What rows are sorted by. */
  readonly valueOf: (row: Row) => CellValue;
}

const collator = new Intl.Collator(undefined, { numeric: true });

/** Rows by a column, equal ones in the order they came in; what is not known or empty comes last in either direction. */
export function sortByColumn<Row>(
  rows: readonly Row[],
  columns: readonly SortedColumn<Row>[],
  sorting: ColumnSorting | undefined,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!sorting || !column) return rows;
  const sign = sorting.isDown ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.valueOf(row) }))
    .toSorted((a, b) => Number(isEmpty(a.value)) - Number(isEmpty(b.value)) || sign * compare(a.value, b.value))
    .map(({ row }) => row);
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}

function compare(a: CellValue, b: CellValue): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a ?? ''), String(b ?? ''));
}
