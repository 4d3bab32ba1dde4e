import { describe, expect, it } from 'vitest';

import { ctrModel } from '#shared/keywords/ctr-model.ts';

import { findCannibalised } from './find-cannibalised.ts';
import type { QueryPageRow } from './query-page-row.ts';

const shop = 'https://shop.example';

/** A page's rows on so many days of a month; `position` by the day. */
function rowsOf(
  path: string,
  days: number,
  over: Partial<QueryPageRow> & { readonly at?: (day: number) => number } = {},
): readonly QueryPageRow[] {
  const { at = () => 6, ...changes } = over;
  return Array.from({ length: days }, (_, day) => ({
    day: `2026-11-${String(day + 1).padStart(2, '0')}`,
    query: 'oak bench',
    page: `${shop}${path}`,
    clicks: 1,
    impressions: 20,
    position: at(day),
    ...changes,
  }));
}

describe('findCannibalised', () => {
  it('finds a query whose impressions two pages share, with what it loses', () => {
    const [found] = findCannibalised(
      [...rowsOf('/a', 10, { at: () => 4 }), ...rowsOf('/b', 10, { at: () => 7 })],
      ctrModel,
    );
    expect(found).toMatchObject({ query: 'oak bench', impressions: 400, clicks: 20, commonDays: 10, swaps: 0 });
    expect(found?.pages.map(({ share, url }) => [url, share])).toEqual([
      [`${shop}/a`, 0.5],
      [`${shop}/b`, 0.5],
    ]);
    // 7.3 % of 400 at position 4, less the 20 there are.
    expect(found?.lostClicks).toBeCloseTo(9.2);
  });

  it('counts how often the best page changed', () => {
    const [found] = findCannibalised(
      [...rowsOf('/a', 8, { at: (day) => 5 + (day % 2) * 4 }), ...rowsOf('/b', 8, { at: () => 7 })],
      ctrModel,
    );
    expect(found?.swaps).toBe(7);
  });

  it.each<[string, readonly QueryPageRow[]]>([
    ['one page', rowsOf('/a', 20)],
    ['a second page below a tenth of the impressions', [...rowsOf('/a', 20), ...rowsOf('/b', 20, { impressions: 2 })]],
    [
      'a second page with nine impressions',
      [...rowsOf('/a', 9, { impressions: 2 }), ...rowsOf('/b', 9, { impressions: 1 })],
    ],
    ['six days in common', [...rowsOf('/a', 20), ...rowsOf('/b', 6)]],
    [
      'both at the top, as sitelinks stand',
      [...rowsOf('/a', 20, { at: () => 1 }), ...rowsOf('/b', 20, { at: () => 1.8 })],
    ],
    ['two languages of one page', [...rowsOf('/en/bench', 20), ...rowsOf('/de-AT/bench', 20)]],
    ['no rows', []],
  ])('says nothing of %s', (_, rows) => {
    expect(findCannibalised(rows, ctrModel)).toEqual([]);
  });

  it('puts first what loses most clicks', () => {
    const more = (query: string, impressions: number) => [
      ...rowsOf('/a', 10, { query, impressions }),
      ...rowsOf('/b', 10, { query, impressions }),
    ];
    expect(findCannibalised([...more('few', 20), ...more('many', 900)], ctrModel).map(({ query }) => query)).toEqual([
      'many',
      'few',
    ]);
  });
});
