import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { GridColumn } from '#extension/platform/storage/dashboard-view.ts';

/** Widths in CSS pixels where 1rem is 16 of them; the keyword takes what is left. */
export const columnWidthsPx = {
  compare: 36,
  favourite: 36,
  position: 72,
  last: 52,
  sevenDays: 52,
  thirtyDays: 52,
  recent: 84,
  best: 68,
  page: 150,
  features: 130,
  volume: 72,
  intent: 104,
  checked: 136,
  menu: 36,
} as const satisfies Readonly<Record<GridColumn, number>> & Readonly<Record<string, number>>;

/** True where the row has something to show in the column. */
const hasValue: Readonly<Record<GridColumn, (row: KeywordRow) => boolean>> = {
  last: ({ changes }) => Boolean(changes.last),
  sevenDays: ({ changes }) => Boolean(changes.sevenDays),
  thirtyDays: ({ changes }) => Boolean(changes.thirtyDays),
  recent: ({ recent }) => recent.length > 1,
  best: ({ best }) => best !== null,
  page: ({ rank }) => Boolean(rank?.url),
  features: ({ rank }) => (rank?.features.length ?? 0) > 0,
  volume: ({ volume }) => volume !== null,
  intent: () => true,
  checked: ({ rank }) => rank !== null,
};

/** The first to go where there is no room for all. */
const dropOrder: readonly GridColumn[] = [
  'features',
  'intent',
  'checked',
  'sevenDays',
  'page',
  'thirtyDays',
  'volume',
  'recent',
  'best',
  'last',
];

const leastKeywordPx = 200;
const { compare, favourite, menu, position } = columnWidthsPx;
const fixedPx = compare + favourite + leastKeywordPx + position + menu;

export interface ShownColumns {
  readonly shown: ReadonlySet<GridColumn>;
  /** Wanted, and left away for want of room. */
  readonly squeezed: readonly GridColumn[];
}

/**
 * Columns of the keyword table. `chosen` null: those in which any row has something to show. Columns that the width (CSS
 * pixels, as if 1rem were 16 of them) has no room for are left away and told.
 */
export function shownColumns(
  chosen: readonly GridColumn[] | null,
  rows: readonly KeywordRow[],
  widthPx: number,
): ShownColumns {
  const wanted = dropOrder.filter((id) => chosen?.includes(id) ?? rows.some(hasValue[id]));
  let neededPx = fixedPx + wanted.reduce((sum, id) => sum + columnWidthsPx[id], 0);
  const squeezed: GridColumn[] = [];
  for (const id of wanted) {
    if (neededPx <= widthPx) break;
    squeezed.push(id);
    neededPx -= columnWidthsPx[id];
  }
  return { shown: new Set(wanted.filter((id) => !squeezed.includes(id))), squeezed };
}
