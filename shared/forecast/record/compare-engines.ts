import { engineInShadow, engineInUse } from '../engines.ts';
import type { ScoredForecast } from './scored-forecast.ts';
import { spacedOrigins } from './spaced-origins.ts';

/** How the engine in shadow did beside the one in use, on the same series from the same origins. */
export interface EngineComparison {
  /** Origins a whole span apart, so that nothing that came counts twice, at which both were scored. */
  readonly origins: number;
  /** At how many of them the shadow was less far off. */
  readonly won: number;
  /** Its error over that of the one in use, as the geometric mean over these origins; null where there are none. */
  readonly ratio: number | null;
  /** Which of them speaks from now on. */
  readonly leader: string;
}

export const fewestToCompare = 20;

/**
 * By how many standard errors the logarithms of the ratios must lie below zero. An equal engine is over that line at one
 * look of 200, and at some look of a record that grows from 20 to 100 origins in 4 records of 100 (simulated).
 */
const surely = 2.5;

/**
 * The shadow speaks where it wins at 20 origins or more, by more than chance; the one in use speaks again where the
 * record no longer says so. For one kind of forecast.
 */
export function compareEngines(scored: readonly ScoredForecast[]): EngineComparison {
  const shadows = new Map(
    scored.flatMap(({ score, stored }) =>
      stored.engine === engineInShadow.version ? [[pairOf(stored), score.error] as const] : [],
    ),
  );
  const pairs = scored.flatMap(({ score, stored }) => {
    const shadow = stored.engine === engineInUse.version ? shadows.get(pairOf(stored)) : undefined;
    return shadow === undefined ? [] : [{ ...stored, logRatio: logRatio(shadow, score.error) }];
  });
  const logs = spacedOrigins(pairs, 1).map((pair) => pair.logRatio);
  const count = logs.length;
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(count, 1);
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(count - 1, 1);
  const isBetter = count >= fewestToCompare && mean < 0 && mean < -surely * Math.sqrt(variance / count);
  return {
    origins: count,
    won: logs.filter((log) => log < 0).length,
    ratio: count === 0 ? null : Math.exp(mean),
    leader: isBetter ? engineInShadow.version : engineInUse.version,
  };
}

function pairOf({ mean, origin, series }: ScoredForecast['stored']): string {
  return [series, mean.length, origin].join(' ');
}

/** One hit beside a miss is worth as much as being off by a tenth of it: no single origin decides. */
function logRatio(error: number, other: number): number {
  if (error === other) return 0;
  return Math.max(-mostLog, Math.min(mostLog, Math.log(error / other)));
}

const mostLog = Math.log(10);
