import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

export type SortColumn =
  | 'favourite'
  | 'keyword'
  | 'position'
  | 'last'
  | 'sevenDays'
  | 'thirtyDays'
  | 'best'
  | 'page'
  | 'features'
  | 'volume'
  | 'checked';

export interface Sorting {
  readonly column: SortColumn;
  readonly isDown: boolean;
}

/** One collator for all comparisons: `localeCompare` makes its own each time, which 10,000 rows feel. */
const collator = new Intl.Collator(undefined, { numeric: true });

/**
 * Rows by a column; what is not known comes last in either direction, a keyword that was looked for in vain before one
 * that nobody looked for. The keyword breaks ties.
 */
export function sortRows(rows: readonly KeywordRow[], { column, isDown }: Sorting): readonly KeywordRow[] {
  const sign = isDown ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row, column) }))
    .toSorted(
      (a, b) =>
        order(a.value, b.value, sign) ||
        unknownness(a.row) - unknownness(b.row) ||
        collator.compare(a.row.keyword, b.row.keyword),
    )
    .map(({ row }) => row);
}

/** Changes and volumes are best when they are large, and so come first ascending. */
function valueOf({ best, changes, isFavourite, keyword, rank, volume }: KeywordRow, column: SortColumn) {
  switch (column) {
    case 'favourite':
      return isFavourite ? 0 : 1;
    case 'keyword':
      return keyword;
    case 'position':
      return rank?.position ?? null;
    case 'last':
    case 'sevenDays':
    case 'thirtyDays':
      return negative(changes[column]);
    case 'best':
      return best?.position ?? null;
    case 'page':
      return rank?.url ?? null;
    case 'features':
      return rank === null || rank.features.length === 0 ? null : rank.features.join(' ');
    case 'volume':
      return negative(volume);
    case 'checked':
      return rank === null ? null : -Date.parse(rank.checkedAt);
  }
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

function order(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return collator.compare(String(a), String(b)) * sign;
}

function unknownness({ rank }: KeywordRow): number {
  if (rank === null || rank.status === 'failed') return 2;
  return rank.position === null ? 1 : 0;
}
