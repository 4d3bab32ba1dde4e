import { type ForecastScore, scoreForecast } from './score-forecast.ts';
import type { StoredForecast } from './stored-forecast.ts';

/** A forecast of which enough has come to say how it did. */
export interface ScoredForecast {
  readonly stored: StoredForecast;
  readonly score: ForecastScore;
}

/** Those of which enough has come. */
export function scoredForecasts(forecasts: readonly StoredForecast[]): readonly ScoredForecast[] {
  return forecasts.flatMap((stored) => {
    const score = scoreForecast(stored);
    return score ? [{ stored, score }] : [];
  });
}
