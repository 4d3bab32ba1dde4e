import { expect, it } from 'vitest';

import type { RankPoint } from '#shared/keywords/rank-point.ts';

import { foldChecks } from './fold-checks.ts';

function point(checkedAt: string, position: number): RankPoint {
  return {
    day: checkedAt.slice(0, 10),
    source: 'observation',
    status: 'ok',
    position,
    absolute: position,
    depth: 10,
    url: 'https://shop4.example/p',
    features: [],
    owned: [],
    checkedAt,
  };
}

it.each([
  [
    'the same twice in a minute is one row',
    [
      ['2026-11-30T21:24:03.000Z', 3],
      ['2026-11-30T21:24:41.000Z', 3],
    ],
    [2],
  ],
  [
    'another place in that minute is another row',
    [
      ['2026-11-30T21:24:03.000Z', 3],
      ['2026-11-30T21:24:41.000Z', 5],
    ],
    [1, 1],
  ],
  [
    'the same a minute later is another row',
    [
      ['2026-11-30T21:24:59.000Z', 3],
      ['2026-11-30T21:25:01.000Z', 3],
    ],
    [1, 1],
  ],
] as const)('%s', (_, checks, counts) => {
  const folded = foldChecks(checks.map(([at, position]) => point(at, position)));
  expect(folded.map(({ count }) => count)).toEqual(counts);
  expect(folded.at(-1)?.point.checkedAt).toBe(checks.at(-1)?.[0]);
});

it('tells nothing apart that no row shows: how deep was searched below a rank, whether nobody else was looked for', () => {
  const [first, second] = [point('2026-11-30T21:24:03.000Z', 3), point('2026-11-30T21:24:41.000Z', 3)];
  expect(foldChecks([first, { ...second, depth: 20, absolute: 5, competitors: {} }])).toHaveLength(1);
});
