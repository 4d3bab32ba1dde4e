import { expect, it } from 'vitest';

import { sumSearches } from './sum-searches.ts';

const figures = { clicks: 1, impressions: 10, position: 4 };

it('sums four weeks to the newest day, and the four before apart', () => {
  const days = ['2026-09-25', '2026-09-26', '2026-10-23', '2026-10-24', '2026-11-20', '2026-11-21'];
  const sums = sumSearches(
    days.map((day) => ({ day, ...figures })),
    '2026-11-20',
  );
  expect(sums).toEqual({
    now: { clicks: 2, impressions: 20, position: 4 },
    before: { clicks: 2, impressions: 20, position: 4 },
    from: '2026-10-24',
    to: '2026-11-20',
  });
});

it('knows nothing where nothing was counted', () => {
  expect(sumSearches([], '2026-11-20')).toMatchObject({ now: undefined, before: undefined });
});
