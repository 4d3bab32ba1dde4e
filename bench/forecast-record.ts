import { forecastRecord, recordOfGroup } from '#shared/forecast/record/forecast-record.ts';
import { scoredForecasts } from '#shared/forecast/record/scored-forecast.ts';
import { daysOf, emptyRecord, lookAt, type SimulatedRecord } from '#shared/forecast/record/simulated-record.fixture.ts';
import type { StoredForecast } from '#shared/forecast/record/stored-forecast.ts';
import { addDays } from '#shared/kernel/day.ts';
import { madeNoise, madeRandom } from '#shared/testing/made-series.ts';

/**
 * `npm run bench -- --only forecast-record`: what a stored forecast takes, the time for the record of 1,000, and on made
 * series that are looked at every second day the share of values within the engine's own ranges beside that within those
 * shown once the record had scaled them, each by forecasts that had not seen them.
 */
export function benchForecastRecord(): void {
  console.log('within the ranges: the engine’s own 80 % / 95 % → as shown, where scaled (values)');
  let last: SimulatedRecord = emptyRecord;
  for (const [name, make] of Object.entries(madeNoise)) {
    const values = make(madeRandom(1), 400).map((value) => Math.round(value * 100) / 100);
    last = emptyRecord;
    for (let count = 100; count < 400; count += 2) {
      last = lookAt(last, daysOf(values.slice(0, count)), `${addDays('2026-01-01', count)}T12:00:00.000Z`);
    }
    const { own80, own95 } = recordOfGroup(
      { kind: 'clicks', spacing: 'day', horizon: 7 },
      last.forecasts,
    ).recalibration;
    console.log(`${name}: ${share(own80)} / ${share(own95)} → ${shownWithin(last.forecasts)}`);
  }
  const [stored] = last.forecasts;
  if (!stored) throw new Error('Nothing was stored.');
  const long = stretched(stored, 28);
  console.log(
    `a stored forecast: ${JSON.stringify(stored).length} bytes for 7 steps, ${JSON.stringify(long).length} for 28`,
  );
  const many = Array.from({ length: 1_000 }, (_, index) => ({
    ...long,
    id: String(index),
    series: `clicks ${index % 10}`,
    origin: addDays('2026-01-01', Math.floor(index / 10)),
    actuals: long.mean.map((mean, step) => mean + ((index + step) % 7)),
  }));
  const times = Array.from({ length: 20 }, () => timed(() => forecastRecord(many)));
  console.log(`the record of 1,000 forecasts of 28 steps: ${median(times).toFixed(1)} ms`);
}

function shownWithin(forecasts: readonly StoredForecast[]): string {
  const scaled = scoredForecasts(
    forecasts.filter(({ isShadow, scale80, scale95 }) => !isShadow && (scale80 !== 1 || scale95 !== 1)),
  );
  const total = (of: 'values' | 'within80' | 'within95'): number =>
    scaled.reduce((sum, { score }) => sum + score[of], 0);
  const values = total('values');
  return values === 0
    ? 'never scaled'
    : `${share(total('within80') / values)} / ${share(total('within95') / values)} (${values})`;
}

/** As of so many steps. */
function stretched(stored: StoredForecast, steps: number): StoredForecast {
  const more = <Value>(values: readonly Value[]): readonly Value[] =>
    Array.from({ length: steps }, (_, step) => values[step % values.length]).filter((value) => value !== undefined);
  const { actuals, half80, half95, mean, naive } = stored;
  return {
    ...stored,
    actuals: more(actuals),
    half80: more(half80),
    half95: more(half95),
    mean: more(mean),
    naive: more(naive),
  };
}

function share(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(1)} %`;
}

function timed(piece: () => unknown): number {
  const startMs = performance.now();
  piece();
  return performance.now() - startMs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
