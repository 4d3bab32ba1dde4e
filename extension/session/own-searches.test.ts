import { expect, it } from 'vitest';

import { ownSearchesOf, searchesOfResult } from './own-searches.ts';

const point = (day: string, clicks: number, impressions: number) => ({ day, clicks, impressions, position: 3 });

it('sums four weeks up to the newest day, of the place with most impressions', () => {
  const anywhere = [point('2026-10-01', 90, 900), point('2026-11-20', 2, 40), point('2026-11-27', 3, 60)];
  const inGermany = [point('2026-11-27', 1, 10)];
  expect(ownSearchesOf('tea.example', [inGermany, anywhere, []])).toEqual({
    domain: 'tea.example',
    clicks: 5,
    impressions: 100,
  });
  expect(ownSearchesOf('tea.example', [[], []])).toBeUndefined();
});

it.each([
  ['https://www.tea.example/green', 'tea.example'],
  ['https://shop.tea.example/green', 'shop.tea.example'],
  ['https://notea.example/', undefined],
  ['not an address', undefined],
  [null, undefined],
])('the result %s is of %s', (url, domain) => {
  const searches = ['tea.example', 'shop.tea.example'].map((each) => ({ domain: each, clicks: 1, impressions: 2 }));
  expect(searchesOfResult(url, searches)?.domain).toBe(domain);
});
