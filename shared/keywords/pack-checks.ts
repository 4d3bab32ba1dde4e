import type { RankPoint } from './rank-point.ts';

/** Best position that a point tells of, of all the checks it stands for; null where none found any. */
export function bestOf({ packed, position }: Pick<RankPoint, 'packed' | 'position'>): number | null {
  return packed ? packed.best : position;
}

/** One point for each day before the given one and each source; later days keep every check. Takes and gives them oldest first. */
export function packDays(points: readonly RankPoint[], before: string): readonly RankPoint[] {
  const old = points.filter(({ day }) => day < before);
  if (old.length === 0) return points;
  const days = Map.groupBy(old, ({ day, source }) => `${day} ${source}`);
  const packed = [...days.values()].map(packChecks);
  return [...packed, ...points.filter(({ day }) => day >= before)];
}

/** Checks of one day and source, oldest first and at least one, as one point. */
export function packChecks(checks: readonly RankPoint[]): RankPoint {
  const told = checks.filter(({ status }) => status !== 'failed');
  const last = told.at(-1) ?? checks.at(-1);
  const [first] = told;
  if (!last) throw new Error('There is nothing to pack.');
  const count = told.reduce((sum, { packed }) => sum + (packed?.count ?? 1), 0);
  if (!first || count < 2) return last;
  const found = told.map(bestOf).filter((position) => position !== null);
  const best = found.length === 0 ? null : Math.min(...found);
  return { ...last, packed: { count, best, first: first.packed ? first.packed.first : first.position } };
}
