import { describe, expect, it } from 'vitest';

import { mergeReading } from './merge-points.ts';
import type { RankPoint } from './rank-point.ts';
import type { RankReading } from './read-rank.ts';

const found = (position: number, from = 1, to = from + 9, competitors = {}): RankReading => ({
  kind: 'found',
  position,
  absolute: position,
  url: `https://tea.example/${position}`,
  otherUrls: [],
  from,
  to,
  features: [],
  owned: [],
  competitors,
});
const absent = (from = 1, to = from + 9, competitors = {}): RankReading => ({
  kind: 'absent',
  from,
  to,
  features: [],
  owned: [],
  competitors,
});
const unusable: RankReading = { kind: 'unusable', reason: 'state' };

/** What a day knows after a list of pages, seen one after the other. */
function after(...readings: readonly RankReading[]): RankPoint | undefined {
  return readings.reduce<RankPoint | undefined>((known, reading, at) => {
    const checkedAt = new Date(Date.UTC(2026, 10, 20, 10, at)).toISOString();
    return mergeReading(known, reading, { day: '2026-11-20', source: 'observation', checkedAt });
  }, undefined);
}

describe('a day knows', () => {
  it.each<[string, readonly RankReading[], Partial<RankPoint> | undefined]>([
    ['nothing from pages that tell nothing', [unusable], undefined],
    ['the position of the first page', [found(3)], { status: 'ok', position: 3, depth: 10 }],
    ['how deep it was not found', [absent()], { status: 'not-found', position: null, depth: 10 }],
    ['nothing from a second page alone without it', [absent(11)], undefined],
    ['a position on a second page alone, and no depth', [found(14, 11)], { status: 'ok', position: 14, depth: 0 }],
    ['absence on two pages in a row', [absent(), absent(11)], { status: 'not-found', depth: 20 }],
    ['no depth across a gap', [absent(), absent(21)], { status: 'not-found', depth: 10 }],
    ['the second page after the first', [absent(), found(14, 11)], { status: 'ok', position: 14, depth: 20 }],
    ['the better of two places', [found(3), found(14, 11)], { position: 3, depth: 20 }],
    ['a position that the first page does not deny', [found(14, 11), absent()], { position: 14, depth: 10 }],
    ['the later look at the same page', [found(3), found(5)], { position: 5 }],
    ['that it left the first page', [found(3), absent()], { status: 'not-found', position: null, depth: 10 }],
    ['what it knew before a page that tells nothing', [found(3), unusable], { position: 3 }],
    ['more depth after a captcha', [absent(), unusable, absent(11)], { depth: 20 }],
    ['where competitors stand', [found(3, 1, 10, { a: 5, b: null })], { position: 3, competitors: { a: 5, b: null } }],
    [
      'competitors of both pages',
      [absent(1, 10, { a: 5, b: null }), found(14, 11, 20, { a: null, b: 12 })],
      { position: 14, competitors: { a: 5, b: 12 } },
    ],
    [
      'competitors of a page further down',
      [found(3, 1, 10, { b: null }), absent(11, 20, { b: 12 })],
      { position: 3, competitors: { b: 12 } },
    ],
    ['no results at all', [absent(1, 0)], { status: 'not-found', depth: 0 }],
  ])('%s', (_name, readings, expected) => {
    expect([after(...readings)]).toMatchObject([expected]);
  });

  it('nothing less after an older page comes late', () => {
    const known = after(found(3));
    const late = { day: '2026-11-20', source: 'observation', checkedAt: '2026-11-20T09:00:00.000Z' } as const;
    expect(mergeReading(known, absent(), late)).toBe(known);
  });

  it('a rank again after a failed check', () => {
    const seen = { day: '2026-11-20', source: 'dataforseo', checkedAt: '2026-11-20T10:00:00.000Z' } as const;
    const failed = {
      ...seen,
      status: 'failed',
      position: null,
      absolute: null,
      depth: 0,
      url: null,
      features: [],
      owned: [],
    } as const;
    const point = { ...failed, features: [], owned: [] };
    expect(mergeReading(point, found(2), { ...seen, checkedAt: '2026-11-20T09:59:00.000Z' })).toMatchObject({
      position: 2,
    });
  });
});
