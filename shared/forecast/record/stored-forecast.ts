import type { Day } from '#shared/kernel/day.ts';

import type { DatedValue, Spacing } from '../dated-series.ts';

/** Kinds of series, each with a record of its own. `file`: a column of a file of the user's. */
export const seriesKinds = ['visibility', 'clicks', 'impressions', 'file'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** A forecast as it was made, with what came to be of it. */
export interface StoredForecast {
  /** Series, engine, steps ahead and origin: what is made twice from one origin is kept once. */
  readonly id: string;
  readonly series: string;
  readonly kind: SeriesKind;
  /** Version of the engine. */
  readonly engine: string;
  /** Made beside the one that was shown, to be compared with it. */
  readonly isShadow: boolean;
  readonly spacing: Spacing;
  /** The last step whose value was known. */
  readonly origin: Day;
  /** Values known. */
  readonly known: number;
  /** ISO 8601, by the clock of then. */
  readonly madeAt: string;
  /** Shares of the candidates, largest first. */
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
  /** The newest values broke with all before: its ranges are as wide as the break. */
  readonly hasBreak: boolean;
  /** Expected, for each step ahead. */
  readonly mean: readonly number[];
  /** Half the width of the engine's own 80 and 95 % ranges. */
  readonly half80: readonly number[];
  readonly half95: readonly number[];
  /** By what the ranges were multiplied when they were shown (`recalibrate.ts`); 1 where by nothing. */
  readonly scale80: number;
  readonly scale95: number;
  /** Below what no range goes; null where nothing bounds it. */
  readonly floor: number | null;
  /** The season before once more, from the same values. */
  readonly naive: readonly number[];
  /** What MASE divides by: mean error of the season before within the values known; null where it made none. */
  readonly naiveError: number | null;
  /** What came, by step ahead; null for what has not come or was not measured. */
  readonly actuals: readonly (number | null)[];
}

/** A series of which forecasts are kept. */
export interface RecordedSeries {
  readonly id: string;
  readonly kind: SeriesKind;
  /** Domain of the site in whose dashboard it was seen. */
  readonly site: string;
  /** Heading of the column of a file; empty for others. */
  readonly name: string;
  /** Name of the file it came from last; empty for others. */
  readonly file: string;
  /** The last step with a value that was ever seen of it. */
  readonly seenUntil: Day;
  /** Some of its values, by which a file is known again under another name. */
  readonly sample: readonly DatedValue[];
}
