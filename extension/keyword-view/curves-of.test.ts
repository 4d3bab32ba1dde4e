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

it('each check of the last seven days is a point at its own time, older days have one', () => {
  const at = (day: string, hour: string, position: number): RankPoint => ({
    ...point(day, position, { 'a.example': position + 1 }),
    checkedAt: `${day}T${hour}:00:00.000Z`,
  });
  const checks = [
    at('2026-11-01', '08', 9),
    at('2026-11-01', '09', 8),
    at('2026-11-07', '10', 4),
    at('2026-11-07', '11', 2),
    at('2026-11-07', '12', 6),
  ];
  const days = (curve: ReturnType<typeof ownCurve> | undefined) => curve?.runs.flat().map(({ day }) => day);
  const each = ['2026-11-01T08', '2026-11-01T09', '2026-11-07T10', '2026-11-07T11', '2026-11-07T12'];
  expect(days(ownCurve('k', 'tea', checks, true))?.map((day) => day.slice(0, 13))).toEqual(each);
  expect(valuesOf(ownCurve('k', 'tea', checks, true))).toEqual([[9, 8, 4, 2, 6]]);
  expect(valuesOf(competitorCurves(checks, true)[0])).toEqual([[10, 9, 5, 3, 7]]);
  const later = [...checks, at('2026-11-08', '10', 3)];
  expect(days(ownCurve('k', 'tea', later, true))?.slice(0, 2)).toEqual(['2026-11-01', '2026-11-07T10:00:00.000Z']);
  expect(valuesOf(ownCurve('k', 'tea', checks))).toEqual([[8, 6]]);
});
