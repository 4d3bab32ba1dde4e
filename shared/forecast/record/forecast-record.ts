import type { Spacing } from '../dated-series.ts';
import { compareEngines, type EngineComparison } from './compare-engines.ts';
import { recalibrate, type Recalibration } from './recalibrate.ts';
import type { ForecastScore } from './score-forecast.ts';
import { type ScoredForecast, scoredForecasts } from './scored-forecast.ts';
import { spacedOrigins } from './spaced-origins.ts';
import type { SeriesKind, StoredForecast } from './stored-forecast.ts';

/** What is judged together: errors and ranges of other data and other spans are another matter. */
export interface ForecastGroup {
  readonly kind: SeriesKind;
  readonly spacing: Spacing;
  /** Steps ahead. */
  readonly horizon: number;
}

/** How forecasts did that were shown. */
export interface Accuracy {
  /** Forecasts of which half or more has come, and those that wait for it. */
  readonly scored: number;
  readonly waiting: number;
  /** Of those scored, how many speak for themselves. */
  readonly origins: number;
  /** Means over forecasts, and shares of values within ranges as shown; null below `fewestToTell` origins. */
  readonly figures: AccuracyFigures | null;
}

export interface AccuracyFigures {
  /** Values that came. */
  readonly values: number;
  readonly smape: number;
  readonly naiveSmape: number;
  /** Null where no series had a season before that was ever off. */
  readonly mase: number | null;
  readonly naiveMase: number | null;
  /** 0 to 1, of values that had a range; null where none had. */
  readonly within80: number | null;
  readonly within95: number | null;
}

/** The record of one group. */
export interface GroupRecord extends ForecastGroup {
  readonly accuracy: Accuracy;
  /** Of the engine that speaks. */
  readonly recalibration: Recalibration;
  readonly comparison: EngineComparison;
}

/** Forecasts apart from each other below which no figure is told. */
export const fewestToTell = 5;

/** The record of everything that is kept, by group: those with most to tell first. */
export function forecastRecord(forecasts: readonly StoredForecast[]): readonly GroupRecord[] {
  const groups = Map.groupBy(forecasts, (stored) => groupKey(groupOf(stored)));
  return [...groups.values()]
    .flatMap((members) => (members[0] ? [recordOfGroup(groupOf(members[0]), members)] : []))
    .toSorted((a, b) => b.accuracy.scored - a.accuracy.scored || groupKey(a).localeCompare(groupKey(b)));
}

/** The record of one group, also of one that has nothing yet. */
export function recordOfGroup(group: ForecastGroup, forecasts: readonly StoredForecast[]): GroupRecord {
  const key = groupKey(group);
  const members = forecasts.filter((stored) => groupKey(groupOf(stored)) === key);
  const scored = scoredForecasts(members);
  const comparison = compareEngines(scored);
  return {
    ...group,
    accuracy: accuracyOf(members),
    recalibration: recalibrate(scored.filter(({ stored }) => stored.engine === comparison.leader)),
    comparison,
  };
}

/** How those of these forecasts did that were shown: of a group, or of one series. */
export function accuracyOf(forecasts: readonly StoredForecast[]): Accuracy {
  const shown = forecasts.filter(({ isShadow }) => !isShadow);
  const scored = scoredForecasts(shown);
  const origins = spacedOrigins(scored.map(({ stored }) => stored)).length;
  return {
    scored: scored.length,
    waiting: shown.length - scored.length,
    origins,
    figures: origins < fewestToTell ? null : figuresOf(scored),
  };
}

function figuresOf(scored: readonly ScoredForecast[]): AccuracyFigures {
  const scores = scored.map(({ score }) => score);
  // Some had no range to come within: they were tried on too little.
  const ranged = scored.flatMap(({ score, stored }) => (stored.half95.some((half) => half > 0) ? [score] : []));
  const values = scores.reduce((sum, each) => sum + each.values, 0);
  return {
    values,
    smape: meanOf(scores.map(({ smape }) => smape)),
    naiveSmape: meanOf(scores.map(({ naiveSmape }) => naiveSmape)),
    mase: meanOrNull(scores.map(({ mase }) => mase)),
    naiveMase: meanOrNull(scores.map(({ naiveMase }) => naiveMase)),
    within80: shareWithin(ranged, ({ within80 }) => within80),
    within95: shareWithin(ranged, ({ within95 }) => within95),
  };
}

function shareWithin(scores: readonly ForecastScore[], read: (score: ForecastScore) => number): number | null {
  const values = scores.reduce((sum, each) => sum + each.values, 0);
  return values === 0 ? null : scores.reduce((sum, each) => sum + read(each), 0) / values;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : meanOf(known);
}

function groupOf({ kind, mean, spacing }: StoredForecast): ForecastGroup {
  return { kind, spacing, horizon: mean.length };
}

function groupKey({ horizon, kind, spacing }: ForecastGroup): string {
  return `${kind} ${spacing} ${horizon}`;
}
