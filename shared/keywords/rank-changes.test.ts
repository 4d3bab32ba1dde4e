import { describe, expect, it } from 'vitest';

import { changesOf, type RecentDay } from './rank-changes.ts';

const at = (
  day: string,
  position: number | null,
  status: RecentDay['status'] = position === null ? 'not-found' : 'ok',
) => ({
  day,
  position,
  status,
});

describe('changes', () => {
  it.each<[string, readonly RecentDay[], (number | null)[]]>([
    ['are unknown without a check', [], [null, null, null]],
    ['are unknown after the first check', [at('2026-11-20', 4)], [null, null, null]],
    ['count places won', [at('2026-11-19', 9), at('2026-11-20', 4)], [5, null, null]],
    [
      'take the newest day that is old enough',
      [at('2026-11-01', 7), at('2026-11-12', 5), at('2026-11-20', 4)],
      [1, 1, null],
    ],
    ['of thirty days', [at('2026-10-01', 30), at('2026-11-20', 4)], [26, 26, 26]],
    ['are unknown against a day without the site', [at('2026-11-19', null), at('2026-11-20', 4)], [null, null, null]],
    ['are unknown while it is not found', [at('2026-11-19', 4), at('2026-11-20', null)], [null, null, null]],
    [
      'pass over a failed check',
      [at('2026-11-18', 6), at('2026-11-19', null, 'failed'), at('2026-11-20', 4)],
      [2, null, null],
    ],
    ['do not depend on the order given', [at('2026-11-20', 4), at('2026-11-19', 9)], [5, null, null]],
  ])('%s', (_name, recent, [last, sevenDays, thirtyDays]) => {
    expect(changesOf(recent)).toEqual({ last, sevenDays, thirtyDays });
  });
});
