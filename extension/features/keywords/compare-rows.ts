import type { KeywordRow } from '#extension/session/keyword-rows.ts';

export type SortColumn = 'keyword' | 'position' | 'change';

/** Order of two rows by a column; what is not known comes last when ascending, and the keyword breaks ties. */
export function compareRows(a: KeywordRow, b: KeywordRow, column: SortColumn): number {
  const byName = a.keyword.localeCompare(b.keyword);
  switch (column) {
    case 'keyword':
      return byName;
    case 'position':
      return placeOf(a) - placeOf(b) || byName;
    case 'change':
      return changeOf(b) - changeOf(a) || byName;
  }
}

const notFound = 100_000;
const notChecked = 200_000;

function placeOf({ rank }: KeywordRow): number {
  if (rank === null || rank.status === 'failed') return notChecked;
  return rank.position ?? notFound;
}

function changeOf({ changes }: KeywordRow): number {
  return changes.last ?? -notFound;
}
