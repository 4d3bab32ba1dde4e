import type { RankPoint } from './rank-point.ts';

/**
 * Two histories as one, oldest first: every check once. Where one of them has packed the day, which tells its checks to
 * the minute at best, what it packed is one point.
 */
export function unitePoints(a: readonly RankPoint[], b: readonly RankPoint[]): readonly RankPoint[] {
  const days = Map.groupBy([...a, ...b], ({ day, source }) => `${day} ${source}`);
  return [...days.values()].flatMap(uniteDay).toSorted(byTime);
}

export function byTime(one: RankPoint, other: RankPoint): number {
  return one.checkedAt.localeCompare(other.checkedAt);
}

function uniteDay(points: readonly RankPoint[]): readonly RankPoint[] {
  const checks = points.reduce<readonly RankPoint[]>(
    (known, point) => (known.some((each) => isSameCheck(each, point)) ? known : [...known, point]),
    [],
  );
  const packed = checks.filter((each) => each.packed !== undefined);
  if (packed.length === 0) return checks;
  const apart = checks.filter((each) => each.packed === undefined);
  // Of several summaries of one day, and the checks that one of them was made of, the fullest has them all.
  const fullest = packed.toSorted((one, other) => countOf(one) - countOf(other)).at(-1);
  if (!fullest || apart.length > countOf(fullest)) return apart;
  return [fullest, ...apart.filter((each) => minuteOf(each) > minuteOf(fullest))];
}

function countOf({ packed }: RankPoint): number {
  return packed?.count ?? 1;
}

function minuteOf({ checkedAt }: RankPoint): string {
  return checkedAt.slice(0, 16);
}

/** Packed months know the minute of a check alone. */
function isSameCheck(one: RankPoint, other: RankPoint): boolean {
  if (one.packed !== undefined || other.packed !== undefined) return false;
  if (one.checkedAt === other.checkedAt) return true;
  return minuteOf(one) === minuteOf(other) && (isWholeMinute(one) || isWholeMinute(other));
}

function isWholeMinute({ checkedAt }: RankPoint): boolean {
  return checkedAt.endsWith(':00.000Z');
}
