import { forecast } from '#shared/forecast/forecast.ts';
import { forecastFrom } from '#shared/forecast/method.ts';
import { damped, holt, simpleSmoothing } from '#shared/forecast/smoothing.ts';
import { theta } from '#shared/forecast/theta.ts';

/**
 * `npm run bench -- --only forecast`: a whole weekly forecast (18 candidates, two fits, weights, intervals) beside plain
 * Theta and the three smoothing models fitted once on the same 260 values.
 */
export function benchForecast(): void {
  const series = Array.from({ length: 60 }, (_, index) => madeSeries(index));
  const pool: number[] = [];
  const plain: number[] = [];
  for (const values of [...series, ...series]) {
    pool.push(timed(() => forecast({ values, period: 52, horizon: 13 })));
    const known = Float64Array.from(values);
    plain.push(
      timed(() => {
        for (const method of [theta, simpleSmoothing, holt, damped])
          forecastFrom(method.fit(known), known, [known.length], 13);
      }),
    );
  }
  // The first half warms up.
  const [whole, once] = [median(pool.slice(60)), median(plain.slice(60))];
  console.log(
    `forecast of a weekly series: ${whole.toFixed(2)} ms; Theta and smoothing fitted once: ${once.toFixed(2)} ms`,
  );
  console.log(`ratio ${(whole / once).toFixed(1)}`);
}

/** A walk with a yearly season; the same for the same seed. */
function madeSeries(seed: number): number[] {
  let state = seed + 1;
  const random = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32 - 0.5;
  };
  let level = 1_000;
  return Array.from({ length: 260 }, (_, week) => {
    level += 30 * random();
    return level * (1 + 0.2 * Math.sin((2 * Math.PI * week) / 52)) + 20 * random();
  });
}

function timed(piece: () => unknown): number {
  const startMs = performance.now();
  piece();
  return performance.now() - startMs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
