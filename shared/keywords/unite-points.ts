import type { RankPoint } from './rank-point.ts';

/** Two histories as one, oldest first: one point for each day and source, of two the later one. */
export function unitePoints(a: readonly RankPoint[], b: readonly RankPoint[]): readonly RankPoint[] {
  const points = new Map<string, RankPoint>();
  for (const point of [...a, ...b]) {
    const key = `${point.day} ${point.source}`;
    const other = points.get(key);
    if (!other || other.checkedAt <= point.checkedAt) points.set(key, point);
  }
  return [...points.values()].toSorted((one, other) => one.day.localeCompare(other.day));
}
