import { expect, it } from 'vitest';

import { ctrModel } from '#shared/keywords/ctr-model.ts';

import { findStriking } from './find-striking.ts';
import type { QueryPageRow } from './query-page-row.ts';

function row(query: string, position: number, impressions: number, page = '/a', clicks = 0): QueryPageRow {
  return { day: '2026-11-01', query, page: `https://shop.example${page}`, clicks, impressions, position };
}

it('finds queries between the eighth and twentieth place that are searched more than three in four', () => {
  const rows = [
    row('near', 9, 1_000),
    row('nearer', 8, 950),
    row('at the top', 3, 900),
    row('far', 21, 900),
    ...Array.from({ length: 8 }, (_, at) => row(`rare ${at}`, 12, 20)),
  ];
  const found = findStriking(rows, ctrModel);
  expect(found.map(({ query }) => query)).toEqual(['near', 'nearer']);
  // 5.1 % of 1,000 at position 5.
  expect(found[0]?.gain).toBeCloseTo(51);
});

it('adds up days and pages, weighs positions by impressions, and names the page that is shown most', () => {
  const rows = [
    row('oak', 20, 30, '/b'),
    row('oak', 10, 60, '/a', 1),
    { ...row('oak', 10, 10, '/b'), day: '2026-11-02' },
  ];
  expect(findStriking(rows, ctrModel)).toMatchObject([
    { page: 'https://shop.example/a', impressions: 100, position: 13, clicks: 1 },
  ]);
});

it('asks for ten impressions at least, and takes an empty list', () => {
  expect(findStriking([row('oak', 9, 9)], ctrModel)).toEqual([]);
  expect(findStriking([], ctrModel)).toEqual([]);
});
