/** One series of NAB with its labelled windows, as first and last index. */
export interface LabelledSeries {
  readonly values: readonly number[];
  readonly windows: readonly (readonly [first: number, last: number])[];
}

/** What an alarm in a window, one outside and a missed window count. */
export interface NabProfile {
  readonly hit: number;
  readonly falseAlarm: number;
  readonly miss: number;
}

/** NAB's three profiles (`config/profiles.json` of numenta/NAB, read 2026-11). */
export const nabProfiles = {
  standard: { hit: 1, falseAlarm: 0.11, miss: 1 },
  'low false alarms': { hit: 1, falseAlarm: 0.22, miss: 1 },
  'low misses': { hit: 1, falseAlarm: 0.11, miss: 2 },
} satisfies Record<string, NabProfile>;

/**
 * The score of NAB (Lavin and Ahmad 2015, https://arxiv.org/abs/1510.03336) for anomaly scores of each series at the one
 * threshold that is best for all together: 100 where every window is met at its start and nothing else rings, 0 where
 * nothing rings. The first 15 % of a series, 750 values at most, are not judged.
 */
export function nabScore(
  series: readonly LabelledSeries[],
  scores: readonly Float64Array[],
  { falseAlarm, hit, miss }: NabProfile,
): { readonly score: number; readonly threshold: number } {
  const points: Point[] = [];
  let windows = 0;
  for (const [place, { values, windows: labelled }] of series.entries()) {
    const own = pointsOf(values.length, labelled, windows);
    windows += labelled.length;
    points.push(...own.map((point) => ({ ...point, score: scores[place]?.[point.index] ?? 0 })));
  }
  points.sort((a, b) => b.score - a.score);
  const met = new Float64Array(windows).fill(-miss);
  let total = -miss * windows;
  let best = { total, threshold: Infinity };
  for (const [place, { score, weight, window }] of points.entries()) {
    if (window === undefined) total += weight * falseAlarm;
    else {
      const gain = Math.max(met[window] ?? 0, (weight * hit) / weightAt(-1));
      total += gain - (met[window] ?? 0);
      met[window] = gain;
    }
    // A threshold lets all points of one score ring.
    if (points[place + 1]?.score !== score && total > best.total) best = { total, threshold: score };
  }
  return { score: (100 * (best.total + miss * windows)) / (windows * (hit + miss)), threshold: best.threshold };
}

interface Point {
  readonly index: number;
  readonly score: number;
  readonly weight: number;
  /** Place of the window among all; undefined outside. */
  readonly window: number | undefined;
}

function pointsOf(length: number, windows: LabelledSeries['windows'], before: number): readonly Point[] {
  const judgedFrom = Math.min(Math.floor(0.15 * length), 750);
  return Array.from({ length: length - judgedFrom }, (_, offset): Point => {
    const index = judgedFrom + offset;
    const inside = windows.findIndex(([first, last]) => index >= first && index <= last);
    const [first, last] = windows[inside] ?? [];
    if (first !== undefined && last !== undefined) {
      const weight = weightAt(-(last - index + 1) / (last - first + 1));
      return { index, score: 0, weight, window: before + inside };
    }
    const previous = windows.findLast(([, end]) => end < index);
    const weight = previous ? weightAt((index - previous[1]) / (previous[1] - previous[0])) : -1;
    return { index, score: 0, weight, window: undefined };
  });
}

/** What an alarm counts at a place relative to a window: −1 at its start, 0 at its end, up to 3 window widths after it. */
function weightAt(position: number): number {
  return position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1;
}

/** NAB's baseline: the tail of a normal distribution over the newest 6,400 values, renewed every 100. */
export function windowedGaussian(values: readonly number[]): Float64Array {
  const scores = new Float64Array(values.length);
  let known: number[] = [];
  let fresh: number[] = [];
  let [mean, deviation] = [0, 1];
  const renew = (): void => {
    mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length) || 1e-6;
  };
  for (const [index, value] of values.entries()) {
    // As a probability in double precision all beyond 8.2 deviations is 1.
    if (index > 0) scores[index] = Math.min(8.2, Math.abs(value - mean) / deviation);
    if (known.length < 6_400) {
      known.push(value);
      renew();
      continue;
    }
    fresh.push(value);
    if (fresh.length < 100) continue;
    known = [...known.slice(100), ...fresh];
    fresh = [];
    renew();
  }
  return scores;
}
