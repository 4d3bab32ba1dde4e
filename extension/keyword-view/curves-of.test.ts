import { expect, it } from 'vitest';

import type { RankPoint } from '#shared/keywords/rank-point.ts';

import { ownCurve, competitorCurves } from './curves-of.ts';

function point(day: string, position: number | null, competitors?: RankPoint['competitors']): RankPoint {
  return {
    day,
    source: 'observation',
    status: position === null ? 'not-found' : 'ok',
    position,
    absolute: position,
    depth: 10,
    url: null,
    features: [],
    owned: [],
    ...(competitors ? { competitors } : {}),
    checkedAt: `${day}T10:00:00.000Z`,
  };
}

const points = [
  point('2026-11-01', 4, { 'a.example': 1 }),
  point('2026-11-02', null, { 'a.example': 2, 'b.example': null }),
  point('2026-11-03', 5),
  point('2026-11-04', 6, { 'a.example': null, 'b.example': 9 }),
];
const valuesOf = (curve: ReturnType<typeof ownCurve> | undefined) =>
  curve?.runs.map((run) => run.map(({ value }) => value));

it('a line ends where the page was not found', () => {
  expect(valuesOf(ownCurve('k', 'tea', points))).toEqual([[4], [5, 6]]);
});

it('each competitor has its own line, over the checks that looked for it', () => {
  const [a, b] = competitorCurves(points);
  expect([a?.label, valuesOf(a)]).toEqual(['a.example', [[1, 2]]]);
  expect([b?.label, valuesOf(b)]).toEqual(['b.example', [[9]]]);
});
