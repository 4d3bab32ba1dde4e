import { describe, expect, it } from 'vitest';

import { gatherMoves, type SeriesMove } from './gather-moves.ts';

const move = (
  keyword: string | null,
  from: number,
  to: number,
  day = '2026-11-20',
  kind: 'unusual' | 'shift' = 'unusual',
): SeriesMove => ({
  keyword,
  change: { kind, day, from, to, near: [] },
});
const many = (count: number, make: (at: number) => SeriesMove): readonly SeriesMove[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('moves of many keywords', () => {
  it('are one where five of twenty fell on one day, with sums and the largest first', () => {
    const moves = many(5, (at) => move(`k${at}`, 10 + at * 10, at));
    expect(gatherMoves(moves, 20)).toEqual([
      {
        keyword: null,
        change: { kind: 'unusual', day: '2026-11-20', from: 150, to: 10, near: [] },
        together: { count: 5, of: 20, keywords: ['k4', 'k3', 'k2', 'k1', 'k0'] },
      },
    ]);
  });

  it.each([
    ['four of them', many(4, (at) => move(`k${at}`, 10, 0)), 10],
    ['less than a fifth of them', many(9, (at) => move(`k${at}`, 10, 0)), 50],
    ['some up, some down', [...many(4, (at) => move(`u${at}`, 0, 10)), ...many(4, (at) => move(`d${at}`, 10, 0))], 10],
    ['unusual days that are not the same', many(8, (at) => move(`k${at}`, 10, 0, `2026-11-1${at}`)), 10],
    ['none', [], 0],
  ])('are told one by one: %s', (_, moves, watched) => {
    expect(gatherMoves(moves, watched)).toEqual(expect.arrayContaining([...moves]));
    expect(gatherMoves(moves, watched)).toHaveLength(moves.length);
  });

  it('leave the site as a whole apart, and those that moved the other way', () => {
    const rest = [move(null, 100, 0), move('up', 1, 9)];
    const told = gatherMoves([...many(6, (at) => move(`k${at}`, 10, 0)), ...rest], 10);
    expect(told).toHaveLength(3);
    expect(told).toEqual(expect.arrayContaining(rest));
  });

  it('of new levels may be found two days apart, and no more', () => {
    const days = ['2026-11-10', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-08', '2026-11-13'];
    const told = gatherMoves(
      days.map((day, at) => move(`k${at}`, 10, 5, day, 'shift')),
      6,
    );
    expect(told.map(({ change, together }) => [change.day, together?.count])).toEqual([
      ['2026-11-10', 5],
      ['2026-11-13', undefined],
    ]);
  });

  it('on two days are two, each named', () => {
    const moves = [...many(6, (at) => move(`a${at}`, 10, 0)), ...many(5, (at) => move(`b${at}`, 10, 0, '2026-11-21'))];
    expect(gatherMoves(moves, 12).map(({ change, together }) => [change.day, together?.count])).toEqual([
      ['2026-11-20', 6],
      ['2026-11-21', 5],
    ]);
  });
});
