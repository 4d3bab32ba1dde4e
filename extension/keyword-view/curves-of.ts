import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { rankSegments } from '#shared/keywords/rank-segments.ts';

import type { Curve } from './align-curves.ts';

/** Positions of a keyword's own page, day by day; of two sources on one day the one that checked last. */
export function ownCurve(id: string, label: string, points: readonly RankPoint[]): Curve {
  return { id, label, runs: runsOf(points.map(({ day, position, status }) => ({ day, position, status }))) };
}

/** Competitors that any check looked for, each with its positions; a check that did not look for one ends no line. */
export function competitorCurves(points: readonly RankPoint[]): readonly Curve[] {
  const names = [...new Set(points.flatMap(({ competitors }) => Object.keys(competitors ?? {})))].toSorted();
  return names.map((name) => ({
    id: `competitor ${name}`,
    label: name,
    runs: runsOf(
      points.flatMap(({ day, competitors, status }) => {
        const position = competitors?.[name];
        if (position === undefined || status === 'failed') return [];
        return [{ day, position, status: position === null ? ('not-found' as const) : ('ok' as const) }];
      }),
    ),
  }));
}

function runsOf(days: Parameters<typeof rankSegments>[0]): Curve['runs'] {
  const byDay = new Map(days.map((each) => [each.day, each]));
  return rankSegments([...byDay.values()]).map((run) => run.map(({ day, position }) => ({ day, value: position })));
}
