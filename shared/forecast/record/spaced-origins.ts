import type { Day } from '#shared/kernel/day.ts';

import { addSteps } from '../dated-series.ts';
import type { StoredForecast } from './stored-forecast.ts';

interface FromOrigin extends Pick<StoredForecast, 'series' | 'origin' | 'spacing'> {
  readonly mean: { readonly length: number };
}

/**
 * Of forecasts of one or more series, those that speak for themselves: forecasts of one series from days close by share
 * most of what came, and are off together. Between any two lies this share of the horizon. Oldest first.
 */
export function spacedOrigins<Kept extends FromOrigin>(forecasts: readonly Kept[], share = 0.25): readonly Kept[] {
  const next = new Map<string, Day>();
  const sorted = forecasts.toSorted((a, b) => (a.origin < b.origin ? -1 : 1));
  return sorted.filter(({ mean, origin, series, spacing }) => {
    const free = next.get(series);
    if (free !== undefined && origin < free) return false;
    next.set(series, addSteps(origin, Math.ceil(share * mean.length), spacing));
    return true;
  });
}
