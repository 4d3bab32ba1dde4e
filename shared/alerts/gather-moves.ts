import type { SeriesChange } from '#shared/anomalies/what-happened.ts';

/** A change that a rule tells of one of the series that it watches. */
export interface SeriesMove {
  /** The query that the series is about; null for the whole site. */
  readonly keyword: string | null;
  readonly change: SeriesChange;
}

/** Many keywords that moved as one. */
export interface MovedTogether {
  readonly count: number;
  /** Keywords that the rule watches. */
  readonly of: number;
  /** Those that moved most; ten at most. */
  readonly keywords: readonly string[];
}

export interface GatheredMove extends SeriesMove {
  /** Absent for a series that moved alone. */
  readonly together?: MovedTogether;
}

/** Fewer keywords, or a smaller part of them, are told one by one. */
const leastKeywords = 5;
const leastShare = 0.2;
/** A level is found a day or two earlier or later in one series than in another. */
const spreadDays = { unusual: 0, shift: 2, gradual: 0 } as const;
const namedKeywords = 10;

/**
 * What moves many keywords of a site at once is one piece of news, not one for each: changes of one direction, within the
 * same days, of at least five keywords that are a fifth of those watched. Sums stand for all of them, so that the first
 * values add up to what was expected of them together, and the second to what came.
 */
export function gatherMoves(moves: readonly SeriesMove[], watched: number): readonly GatheredMove[] {
  const least = Math.max(leastKeywords, watched * leastShare);
  const gathered: GatheredMove[] = moves.filter(({ keyword }) => keyword === null);
  const byDirection = Map.groupBy(
    moves.filter(({ keyword }) => keyword !== null),
    ({ change }) => `${change.kind} ${change.to >= change.from}`,
  );
  for (const same of byDirection.values()) {
    let left: readonly SeriesMove[] = same;
    while (left.length > 0) {
      const day = commonestDay(left);
      const near = left.filter(({ change }) => daysApart(change.day, day) <= spreadDays[change.kind]);
      if (new Set(near.map(({ keyword }) => keyword)).size < least) {
        gathered.push(...left);
        break;
      }
      gathered.push(asOne(near, day, watched));
      left = left.filter((move) => !near.includes(move));
    }
  }
  return gathered;
}

function asOne(moves: readonly SeriesMove[], day: string, watched: number): GatheredMove {
  const bySize = moves.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const first = bySize.find(({ change }) => change.day === day) ?? bySize[0];
  const sum = (part: 'from' | 'to'): number => moves.reduce((total, { change }) => total + change[part], 0);
  const keywords = [...new Set(bySize.flatMap(({ keyword }) => keyword ?? []))];
  return {
    keyword: null,
    change: {
      kind: first?.change.kind ?? 'unusual',
      day,
      from: sum('from'),
      to: sum('to'),
      near: first?.change.near ?? [],
    },
    together: { count: keywords.length, of: watched, keywords: keywords.slice(0, namedKeywords) },
  };
}

/** The earliest of those. */
function commonestDay(moves: readonly SeriesMove[]): string {
  const days = Map.groupBy(moves, ({ change }) => change.day);
  return [...days].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function sizeOf({ change }: SeriesMove): number {
  return Math.abs(change.to - change.from);
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
