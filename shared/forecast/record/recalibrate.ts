import type { ScoredForecast } from './scored-forecast.ts';
import { spacedOrigins } from './spaced-origins.ts';

/** By what the engine's own ranges are multiplied. */
export interface Scales {
  readonly scale80: number;
  readonly scale95: number;
}

export const unscaled: Scales = { scale80: 1, scale95: 1 };

/** What the record says of the engine's own ranges of one kind of forecast. */
export interface Recalibration extends Scales {
  /** Forecasts that speak for themselves, of as many as it takes. */
  readonly origins: number;
  /** Shares of values within the engine's own ranges, 0 to 1; null where nothing came. */
  readonly own80: number | null;
  readonly own95: number | null;
}

/** Forecasts apart from each other that it takes to change a range: with fewer, chance would. */
export const fewestToRecalibrate = 20;

/** Within these shares ranges hold what they say (`docs/forecasts.md`): nothing is changed. */
const holds80 = [0.77, 0.87] as const;
const holds95 = [0.93, 0.98] as const;

/**
 * Conformal scaling: how far off values were, in half widths of their own range, and the quantile of that which would
 * have held as many of them as the range says (Angelopoulos and Bates 2023, "Conformal prediction: a gentle introduction").
 * For one engine and one kind of forecast. Breaks are left out, as their ranges are made otherwise.
 */
export function recalibrate(scored: readonly ScoredForecast[]): Recalibration {
  const usable = scored.filter(({ stored }) => !stored.hasBreak && stored.half80.every((half) => half > 0));
  const origins = spacedOrigins(usable.map(({ stored }) => stored)).length;
  const reach80 = usable.flatMap(({ score }) => score.reach80).toSorted((a, b) => a - b);
  const reach95 = usable.flatMap(({ score }) => score.reach95).toSorted((a, b) => a - b);
  const [own80, own95] = [shareWithin(reach80), shareWithin(reach95)];
  const isEnough = origins >= fewestToRecalibrate;
  return {
    origins,
    own80,
    own95,
    scale80: isEnough && !isBetween(own80, holds80) ? quantile(reach80, 0.8, origins) : 1,
    scale95: isEnough && !isBetween(own95, holds95) ? quantile(reach95, 0.95, origins) : 1,
  };
}

function shareWithin(reaches: readonly number[]): number | null {
  return reaches.length === 0 ? null : reaches.filter((reach) => reach <= 1).length / reaches.length;
}

function isBetween(share: number | null, [low, high]: readonly [number, number]): boolean {
  return share !== null && share >= low && share <= high;
}

/** With the correction of conformal prediction for so many forecasts. Never a range of nothing, nor one without end. */
function quantile(sorted: readonly number[], share: number, origins: number): number {
  const corrected = Math.min(1, share * (1 + 1 / origins));
  const wanted = sorted[Math.min(sorted.length, Math.ceil(corrected * sorted.length)) - 1] ?? 1;
  return Math.max(1 / mostScale, Math.min(mostScale, wanted));
}

const mostScale = 5;
