import { expect, it } from 'vitest';

import type { RecentDay } from './rank-changes.ts';
import { rankSegments } from './rank-segments.ts';

const at = (
  day: string,
  position: number | null,
  status: RecentDay['status'] = position === null ? 'not-found' : 'ok',
) => ({
  day,
  position,
  status,
});

it.each<[string, readonly RecentDay[], number[][]]>([
  ['nothing', [], []],
  ['days in a row', [at('2026-11-01', 3), at('2026-11-02', 4)], [[3, 4]]],
  ['a week apart', [at('2026-11-01', 3), at('2026-11-08', 4)], [[3, 4]]],
  ['more than a week apart', [at('2026-11-01', 3), at('2026-11-09', 4)], [[3], [4]]],
  ['a day on which it was not found', [at('2026-11-01', 3), at('2026-11-02', null), at('2026-11-03', 4)], [[3], [4]]],
  ['a failed check', [at('2026-11-01', 3), at('2026-11-02', null, 'failed'), at('2026-11-03', 4)], [[3, 4]]],
])('joins %s', (_name, days, expected) => {
  expect(rankSegments(days).map((segment) => segment.map(({ position }) => position))).toEqual(expected);
});
