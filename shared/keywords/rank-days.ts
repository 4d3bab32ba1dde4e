import type { RankDay } from '#shared/forecast/rank-steps.ts';

import type { RankPoint } from './rank-point.ts';

/** Results below which "not found" tells nothing of the first ten. */
const enoughDepth = 10;

/**
 * The rank of each day, of the source that checked on most days, since sources are never mixed: its last check of the
 * day that was no failure. Not found within fewer than ten results is not known.
 */
export function rankDays(points: readonly RankPoint[]): readonly RankDay[] {
  return rankDaysOfSource(points).days;
}

/** The same with the source; null where nothing is usable. */
export function rankDaysOfSource(points: readonly RankPoint[]): {
  readonly source: RankPoint['source'] | null;
  readonly days: readonly RankDay[];
} {
  const usable = points.filter(
    ({ depth, status }) => status === 'ok' || (status === 'not-found' && depth >= enoughDepth),
  );
  const bySource = [...Map.groupBy(usable, ({ source }) => source)].map(([source, own]) => {
    const byDay = new Map<string, RankPoint>();
    for (const point of own) {
      const known = byDay.get(point.day);
      if (!known || known.checkedAt <= point.checkedAt) byDay.set(point.day, point);
    }
    return { source, days: [...byDay.values()] };
  });
  const [most] = bySource.toSorted((a, b) => b.days.length - a.days.length);
  return {
    source: most?.source ?? null,
    days: (most?.days ?? [])
      .map(({ day, position }) => ({ day: Math.round(Date.parse(day) / 86_400_000), position }))
      .toSorted((a, b) => a.day - b.day),
  };
}
