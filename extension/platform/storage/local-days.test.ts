import { expect, it } from 'vitest';

import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { noSettings, type KeywordRecord } from './keyword-records.ts';

import { localDays } from './local-days.ts';

const nowMs = Date.parse('2026-11-21T12:00:00.000Z');
const profile = {
  domain: 'tea.example',
  match: { kind: 'domain' },
  competitors: [],
  isUnsent: false,
  annotations: [],
  listed: 'here',
} as const;

function point(day: string, position: number): RankPoint {
  return {
    day,
    source: 'observation',
    status: 'ok',
    position,
    absolute: position,
    depth: 10,
    url: null,
    features: [],
    owned: [],
    checkedAt: `${day}T10:00:00.000Z`,
  };
}

function keyword(name: string, points: readonly RankPoint[], isArchived = false): KeywordRecord {
  const wanted = { domain: 'tea.example', keyword: name, engine: 'google', device: 'desktop' } as const;
  const place = { country: '', language: '' };
  return {
    ...noSettings,
    ...wanted,
    ...place,
    normalized: name,
    since: '2026-01-01T00:00:00.000Z',
    points,
    unsent: {},
    isArchived,
  };
}

it('tells each day with a check as it stood at its end, for as long as a rank counts', () => {
  const local = [
    keyword('tea', [point('2026-06-01', 1), point('2026-10-01', 1), point('2026-11-20', 2)]),
    keyword('cup', [point('2026-10-02', 4)]),
    keyword('old', [point('2026-11-19', 1)], true),
  ];
  const days = localDays({ local, profile }, nowMs);
  expect(days.map(({ averagePosition, day, known, tracked }) => [day, known, tracked, averagePosition])).toEqual([
    ['2026-10-01', 1, 2, 1],
    ['2026-10-02', 2, 2, 2.5],
    ['2026-11-20', 1, 2, 2],
  ]);
});
