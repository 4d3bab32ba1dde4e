import type { Day } from '#shared/kernel/day.ts';

import type { RankSpan } from '../rank-forecast.ts';

/** Days ahead at which a rank is forecast. */
export const rankAheads = [7, 28, 90] as const;

/** Where a keyword was expected to rank, as it was said, with where it ranked then. */
export interface StoredRankForecast {
  /** Keyword, engine and origin: what is made twice from one origin is kept once. */
  readonly id: string;
  /** Key of the tracked keyword. */
  readonly series: string;
  /** Domain of the site, and the keyword as typed. */
  readonly site: string;
  readonly keyword: string;
  /** Who checked: ranks of different sources are never mixed. */
  readonly source: string;
  /** Version of the forecast of ranks. */
  readonly engine: string;
  /** The last day with a check that was known. */
  readonly origin: Day;
  /** Days with a check that were known. */
  readonly known: number;
  /** ISO 8601, by the clock of then. */
  readonly madeAt: string;
  /** The position at the origin, which expecting no change would repeat; null for not found. */
  readonly unchanged: number | null;
  readonly outlooks: readonly StoredRankOutlook[];
}

export interface StoredRankOutlook {
  readonly ahead: number;
  /** How likely it was said to be among the first ten, 0 to 1. */
  readonly top10: number;
  /** The engine's own spans. */
  readonly spans: readonly RankSpan[];
  /** Share of the span that was shown as that of 80 in 100 (`rank-record.ts`). */
  readonly shown: number;
  /** What came: the first check from that day on; null until there is one. */
  readonly actual: { readonly day: Day; readonly position: number | null } | null;
}
