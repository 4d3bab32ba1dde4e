import { type RankDay, type RankStep, rankSteps } from './rank-steps.ts';

/** What comes of a rank some days ahead. */
export interface RankOutlook {
  /** Days ahead. */
  readonly ahead: number;
  /** Shares of outcomes, 0 to 1. */
  readonly top3: number;
  readonly top10: number;
  /** Not within the results that are searched. */
  readonly absent: number;
  /** Positions between which 80 of 100 outcomes lie, and the middle one; null: not within the results searched. */
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
  /** Such spans for each of `rankShares`, each within the next; null as above. */
  readonly spans: readonly RankSpan[];
}

/** Between which positions a share of outcomes lies. */
export interface RankSpan {
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Shares for which spans are told, the usual one among them. */
export const rankShares = [0.8, 0.9, 0.95, 0.98] as const;
export const usualRankShare = 0.8;

/** Which forecasts of ranks may be compared: a new one with every change that changes a number. */
export const rankEngine = 'steps-2026-11.1';

export interface RankForecast {
  readonly outlooks: readonly RankOutlook[];
  /** Steps between checks that it is drawn from. */
  readonly steps: number;
  /**
   * Mean Brier score of "within the first ten" a week ahead, tried from the newest half of the days with what was known
   * then, beside that of taking the rank of the day to stay; null where too few days were there to try.
   */
  readonly record: { readonly brier: number; readonly unchanged: number; readonly tried: number } | null;
}

export type RankRefusal = {
  readonly refused: 'too-few-checks';
  /** Days with a check that it takes. */ readonly needs: number;
};

/** Days with a check below which nothing is said. */
const fewest = 14;
/** Paths that are drawn: shares are right to about two points in a hundred; for each day of the record to five. */
const drawn = 1_000;
const drawnForRecord = 200;
/** Days ahead at which the record is taken. */
const recordAhead = 7;

/**
 * What comes of a rank, drawn from how it moved before: each path goes on by steps that the rank really took from a
 * position like the one it is at, newer ones oftener. Ranks are bounded, skip and vanish, so that no line is drawn
 * through them; a keyword that was not found within the results searched is a state of its own. The same days give the
 * same answer.
 */
export function forecastRank(days: readonly RankDay[], aheads: readonly number[]): RankForecast | RankRefusal {
  const outlooks = rankOutlooks(days, aheads);
  return 'refused' in outlooks ? outlooks : { outlooks, steps: rankSteps(days).length, record: recordOf(days) };
}

/** The same without how it did before, which takes most of the time. */
export function rankOutlooks(
  days: readonly RankDay[],
  aheads: readonly number[],
): readonly RankOutlook[] | RankRefusal {
  if (days.length < fewest) return { refused: 'too-few-checks', needs: fewest };
  const ends = drawEnds(days.at(-1)?.position ?? null, rankSteps(days), aheads, drawn);
  return aheads.map((ahead, place) => outlookOf(ahead, ends[place] ?? []));
}

/** Where all paths are after each of the spans: positions, Infinity for absent. */
function drawEnds(
  from: number | null,
  steps: readonly RankStep[],
  aheads: readonly number[],
  paths: number,
): readonly number[][] {
  const random = evenNumbers(steps.length + 1);
  const byPosition = new Map<number | null, Weighed>();
  const stepsFrom = (position: number | null): Weighed => {
    const known = byPosition.get(position) ?? weighed(steps, position);
    byPosition.set(position, known);
    return known;
  };
  const longest = Math.max(0, ...aheads);
  const ends = aheads.map((): number[] => []);
  for (let path = 0; path < paths; path += 1) {
    let position = from;
    for (let day = 1; day <= longest; day += 1) {
      position = goOn(position, stepsFrom(position), random);
      for (const [place, ahead] of aheads.entries()) if (ahead === day) ends[place]?.push(position ?? Infinity);
    }
  }
  return ends;
}

/** Steps with the sums of their weights up to each. */
interface Weighed {
  readonly steps: readonly RankStep[];
  readonly sums: readonly number[];
}

/** Steps from positions like this one: nearer ones weigh more, as shares of the position; of absent ones only absent. */
function weighed(steps: readonly RankStep[], position: number | null): Weighed {
  let sum = 0;
  const sums = steps.map(({ from, weight }) => (sum += weight * likeness(from, position)));
  // Never been near it: all that is known is how the rank moves at all.
  if (sum > 0) return { steps, sums };
  return { steps, sums: steps.map(({ weight }) => (sum += weight)) };
}

function likeness(from: number | null, position: number | null): number {
  if (from === null || position === null) return from === position ? 1 : 0;
  return Math.exp(-0.5 * (Math.log(from / position) / alike) ** 2);
}

/** A quarter more or less is alike: 4 and 5, 20 and 25. */
const alike = Math.log(1.25);

/** One step from a position; below the tenth place the change is taken as a share, since ranks swing more there. */
function goOn(position: number | null, steps: Weighed, random: () => number): number | null {
  const step = pick(steps, random);
  if (!step || step.to === null) return null;
  if (position === null || step.from === null) return step.to;
  const scale = position > 10 && step.from > 10 ? position / step.from : 1;
  return Math.max(1, Math.round(position + (step.to - step.from) * scale));
}

function pick({ steps, sums }: Weighed, random: () => number): RankStep | undefined {
  const wanted = random() * (sums.at(-1) ?? 0);
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return steps[low];
}

function outlookOf(ahead: number, ends: readonly number[]): RankOutlook {
  const sorted = ends.toSorted((a, b) => a - b);
  const share = (most: number): number => sorted.filter((position) => position <= most).length / sorted.length;
  const at = (part: number): number | null => {
    const position = sorted[Math.floor(part * (sorted.length - 1))] ?? Infinity;
    return Number.isFinite(position) ? position : null;
  };
  const spans = rankShares.map((within) => ({ share: within, low: at((1 - within) / 2), high: at((1 + within) / 2) }));
  return {
    ahead,
    top3: share(3),
    top10: share(10),
    absent: 1 - share(Number.MAX_VALUE),
    low: spans[0]?.low ?? null,
    middle: at(0.5),
    high: spans[0]?.high ?? null,
    spans,
  };
}

/** Tried from each of the newest days that has one a week later, with the days before it alone. */
function recordOf(days: readonly RankDay[]): RankForecast['record'] {
  let [brier, unchanged, tried] = [0, 0, 0];
  for (let count = Math.max(fewest, Math.ceil(days.length / 2)); count < days.length; count += 1) {
    const known = days.slice(0, count);
    const last = known.at(-1);
    const then = last && days.find(({ day }) => day === last.day + recordAhead);
    if (!last || !then) continue;
    const [ends = []] = drawEnds(last.position, rankSteps(known), [recordAhead], drawnForRecord);
    const happened = isTopTen(then.position) ? 1 : 0;
    brier += (outlookOf(recordAhead, ends).top10 - happened) ** 2;
    unchanged += ((isTopTen(last.position) ? 1 : 0) - happened) ** 2;
    tried += 1;
  }
  return tried < 5 ? null : { brier: brier / tried, unchanged: unchanged / tried, tried };
}

function isTopTen(position: number | null): boolean {
  return position !== null && position <= 10;
}

/** Numbers from 0 to 1, the same for the same seed: a forecast must not change when it is looked at again. */
function evenNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
