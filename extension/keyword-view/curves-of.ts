import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { rankSegments } from '#shared/keywords/rank-segments.ts';

import type { Curve } from './align-curves.ts';

/**
 * Positions of a keyword's own page, day by day; of two sources on one day the one that checked last. `hasChecks`: each
 * check of the last seven days is a point at its own time.
 */
export function ownCurve(id: string, label: string, points: readonly RankPoint[], hasChecks = false): Curve {
  const timeOf = hasChecks ? timesOf(points) : dayOf;
  const checks = points.map((point) => ({ day: timeOf(point), position: point.position, status: point.status }));
  return { id, label, runs: runsOf(checks) };
}

/** Competitors that any check looked for, each with its positions; a check that did not look for one ends no line. */
export function competitorCurves(points: readonly RankPoint[], hasChecks = false): readonly Curve[] {
  const timeOf = hasChecks ? timesOf(points) : dayOf;
  const names = [...new Set(points.flatMap(({ competitors }) => Object.keys(competitors ?? {})))].toSorted();
  return names.map((name) => ({
    id: `competitor ${name}`,
    label: name,
    runs: runsOf(
      points.flatMap((point) => {
        const { competitors, status } = point;
        const position = competitors?.[name];
        if (position === undefined || status === 'failed') return [];
        return [{ day: timeOf(point), position, status: position === null ? ('not-found' as const) : ('ok' as const) }];
      }),
    ),
  }));
}

const recentMs = 6 * 86_400_000;

function dayOf({ day }: RankPoint): string {
  return day;
}

/** The time of a check of the last seven days with any, the day of an older one. */
function timesOf(points: readonly RankPoint[]): (point: RankPoint) => string {
  const since = Date.parse(points.at(-1)?.day ?? '') - recentMs;
  return ({ checkedAt, day }) => (Date.parse(day) >= since ? checkedAt : day);
}

function runsOf(days: Parameters<typeof rankSegments>[0]): Curve['runs'] {
  const byDay = new Map(days.map((each) => [each.day, each]));
  return rankSegments([...byDay.values()]).map((run) => run.map(({ day, position }) => ({ day, value: position })));
}
