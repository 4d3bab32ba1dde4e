import type { CellValue } from './sort-by-column.ts';

export interface FittedColumn<Row> {
  readonly valueOf: (row: Row) => CellValue;
  /** As CSS. Those without one share what the others leave. */
  readonly width?: string;
}

/** What a column without a width needs to be read. */
const leastRem = 9;

/**
 * The columns of a table that are worth their room: none whose cells are all empty, and where those without a width of
 * their own would get too little to be read, none of the last ones with a width in rem.
 */
export function shownColumns<Row, Shown extends FittedColumn<Row>>(
  columns: readonly Shown[],
  rows: readonly Row[],
  widthPx: number,
  remPx: number,
): readonly Shown[] {
  const isEmpty = ({ valueOf }: Shown): boolean =>
    rows.every((row) => {
      const value = valueOf(row);
      return value === null || value === undefined || value === '';
    });
  let shown = columns.filter((column) => column.width === undefined || rows.length === 0 || !isEmpty(column));
  const sharing = shown.filter(({ width }) => width === undefined).length;
  const takenPx = (): number => shown.reduce((px, column) => px + remOf(column) * remPx, 0);
  for (const last of shown.toReversed()) {
    if (widthPx - takenPx() >= sharing * leastRem * remPx) break;
    if (remOf(last) > 0) shown = shown.filter((column) => column !== last);
  }
  return shown;
}

function remOf({ width = '' }: Pick<FittedColumn<never>, 'width'>): number {
  return width.endsWith('rem') ? parseFloat(width) : 0;
}
