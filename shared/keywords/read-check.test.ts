import { expect, it } from 'vitest';

import type { RankPoint } from './rank-point.ts';
import { readCheck } from './read-check.ts';
import type { RankReading } from './read-rank.ts';

const page = (position: number | null, from = 1, to = from + 9): RankReading => {
  const span = { from, to, features: [], owned: [], competitors: {} };
  if (position === null) return { kind: 'absent', ...span };
  return {
    kind: 'found',
    position,
    absolute: position,
    url: `https://tea.example/${position}`,
    otherUrls: [],
    ...span,
  };
};
const unusable: RankReading = { kind: 'unusable', reason: 'state' };

type Seen = readonly [time: string, reading: RankReading];

/** Checks after pages seen at times of one day. */
function after(...pages: readonly Seen[]): readonly RankPoint[] {
  return pages.reduce<readonly RankPoint[]>((checks, [time, reading]) => {
    const checkedAt = `2026-11-20T${time}:00.000Z`;
    const check = readCheck(checks, reading, { day: '2026-11-20', source: 'observation', checkedAt });
    if (!check) return checks;
    const others = checks.filter((each) => each.checkedAt !== check.checkedAt);
    return [...others, check].toSorted((a, b) => a.checkedAt.localeCompare(b.checkedAt));
  }, []);
}

it.each<[string, readonly Seen[], readonly (readonly [string, number | null, number])[]]>([
  [
    'one for each first page',
    [
      ['10:00', page(3)],
      ['10:01', page(5)],
    ],
    [
      ['10:00', 3, 10],
      ['10:01', 5, 10],
    ],
  ],
  [
    'the same visit read again as one',
    [
      ['10:00', page(3)],
      ['10:00', page(4)],
    ],
    [['10:00', 4, 10]],
  ],
  [
    'a further page as more of its search',
    [
      ['10:00', page(null)],
      ['10:01', page(14, 11)],
    ],
    [['10:00', 14, 20]],
  ],
  [
    'no place lost where the first page comes again after the second',
    [
      ['10:00', page(null)],
      ['10:01', page(14, 11)],
      ['10:02', page(null)],
    ],
    [['10:00', 14, 20]],
  ],
  [
    'absence where the first page denies what it showed',
    [
      ['10:00', page(3)],
      ['10:02', page(null)],
    ],
    [
      ['10:00', 3, 10],
      ['10:02', null, 10],
    ],
  ],
  [
    'a further page of long after as one of its own',
    [
      ['10:00', page(null)],
      ['11:00', page(14, 11)],
    ],
    [
      ['10:00', null, 10],
      ['11:00', 14, 0],
    ],
  ],
  [
    'a page that comes late where it belongs',
    [
      ['11:00', page(3)],
      ['10:00', page(5)],
    ],
    [
      ['10:00', 5, 10],
      ['11:00', 3, 10],
    ],
  ],
  [
    'nothing from a page that tells nothing',
    [
      ['10:00', page(3)],
      ['10:01', unusable],
    ],
    [['10:00', 3, 10]],
  ],
])('has %s', (_name, pages, expected) => {
  const checks = after(...pages).map(({ checkedAt, depth, position }) => [checkedAt.slice(11, 16), position, depth]);
  expect(checks).toEqual(expected);
});
