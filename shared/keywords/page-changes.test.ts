import { expect, it } from 'vitest';

import { pageChangesOf } from './page-changes.ts';
import type { RankPoint } from './rank-point.ts';

const at = (day: string, url: string | null): RankPoint => ({
  day,
  source: 'observation',
  status: url === null ? 'not-found' : 'ok',
  position: url === null ? null : 3,
  absolute: url === null ? null : 3,
  depth: 10,
  url,
  features: [],
  owned: [],
  checkedAt: `${day}T10:00:00.000Z`,
});

it('names the day on which another page took the place, and takes a day without one for no change', () => {
  const points = [at('2026-11-01', '/a'), at('2026-11-02', '/a'), at('2026-11-03', null), at('2026-11-04', '/b')];
  expect(pageChangesOf(points)).toEqual([{ day: '2026-11-04', from: '/a', to: '/b' }]);
  expect(pageChangesOf([at('2026-11-01', '/a'), at('2026-11-03', null), at('2026-11-04', '/a')])).toEqual([]);
});
