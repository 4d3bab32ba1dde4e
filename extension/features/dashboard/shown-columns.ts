import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { GridColumn } from '#extension/platform/storage/dashboard-view.ts';

interface Column {
  readonly widthPx: number;
  /** True where the row has something to show in it. */
  readonly hasValue: (row: KeywordRow) => boolean;
}

const columns: Readonly<Record<GridColumn, Column>> = {
  last: { widthPx: 52, hasValue: ({ changes }) => Boolean(changes.last) },
  sevenDays: { widthPx: 52, hasValue: ({ changes }) => Boolean(changes.sevenDays) },
  thirtyDays: { widthPx: 52, hasValue: ({ changes }) => Boolean(changes.thirtyDays) },
  recent: { widthPx: 84, hasValue: ({ recent }) => recent.length > 1 },
  best: { widthPx: 52, hasValue: ({ best }) => best !== null },
  page: { widthPx: 150, hasValue: ({ rank }) => Boolean(rank?.url) },
  features: { widthPx: 130, hasValue: ({ rank }) => (rank?.features.length ?? 0) > 0 },
  volume: { widthPx: 72, hasValue: ({ volume }) => volume !== null },
  checked: { widthPx: 136, hasValue: ({ rank }) => rank !== null },
};

/** The first to go where there is no room for all. */
const dropOrder: readonly GridColumn[] = [
  'features',
  'checked',
  'sevenDays',
  'page',
  'thirtyDays',
  'volume',
  'recent',
  'best',
  'last',
];

/** Marks for comparing and favourites, the keyword at its least, the position, the menu. */
const fixedPx = 36 + 36 + 200 + 72 + 36;

export interface ShownColumns {
  readonly shown: ReadonlySet<GridColumn>;
  /** Wanted, and left away for want of room. */
  readonly squeezed: readonly GridColumn[];
}

/**
 * Columns of the keyword table. `chosen` null: those in which any row has something to show. Columns that the width (CSS
 * pixels) has no room for are left away and told.
 */
export function shownColumns(
  chosen: readonly GridColumn[] | null,
  rows: readonly KeywordRow[],
  widthPx: number,
): ShownColumns {
  const wanted = dropOrder.filter((id) => chosen?.includes(id) ?? rows.some((row) => columns[id].hasValue(row)));
  let neededPx = fixedPx + wanted.reduce((sum, id) => sum + columns[id].widthPx, 0);
  const squeezed: GridColumn[] = [];
  for (const id of wanted) {
    if (neededPx <= widthPx) break;
    squeezed.push(id);
    neededPx -= columns[id].widthPx;
  }
  return { shown: new Set(wanted.filter((id) => !squeezed.includes(id))), squeezed };
}
