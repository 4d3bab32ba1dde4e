import type { SaidIntent } from '#shared/research/intent/intent.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type PatternFault, type TextFilter, textFilter } from '#shared/research/suggestions/filter-ideas.ts';

import type { IdeaColumn } from './idea-columns.ts';
import type { IdeaRow } from './idea-row.ts';

/** Numbers of a column, both ends included; null for an open end. */
export interface ValueRange {
  readonly from: number | null;
  readonly to: number | null;
}

export interface IdeaFilter extends TextFilter {
  /** None: any. */
  readonly intents: ReadonlySet<SaidIntent>;
  /** How ideas were found; empty: in any way. */
  readonly kind: string;
  /** A SERP feature that the results page has; empty: whatever it has. */
  readonly feature: string;
  /** By the id of a column. */
  readonly ranges: Readonly<Record<string, ValueRange>>;
}

export const noFilter: IdeaFilter = {
  contains: '',
  excludes: '',
  pattern: '',
  intents: new Set(),
  kind: '',
  feature: '',
  ranges: {},
};

/** Rows that pass. One whose number is not known passes no range of it. */
export function filterIdeas(
  rows: readonly IdeaRow[],
  filter: IdeaFilter,
  columns: readonly IdeaColumn[],
): Result<readonly IdeaRow[], PatternFault> {
  const fits = textFilter(filter);
  if (!fits.ok) return err(fits.failure);
  const ranges = columns.flatMap((column) => {
    const range = filter.ranges[column.id];
    return range && (range.from !== null || range.to !== null) ? [{ column, range }] : [];
  });
  return ok(
    rows.filter(
      (row) =>
        (filter.intents.size === 0 || filter.intents.has(row.intent)) &&
        (filter.kind === '' || row.kind === filter.kind) &&
        (filter.feature === '' || row.features?.includes(filter.feature) === true) &&
        ranges.every(({ column, range }) => isWithin(column.valueOf(row), range)) &&
        fits.value(row.normalized),
    ),
  );
}

function isWithin(value: string | number | null, { from, to }: ValueRange): boolean {
  if (typeof value !== 'number') return false;
  return (from === null || value >= from) && (to === null || value <= to);
}
