import { describe, expect, test } from 'vitest';

import { addDays, type Day } from '#shared/kernel/day.ts';
import { madeRandom } from '#shared/testing/made-series.ts';

import type { RankDay } from '../rank-steps.ts';
import { keepRank, mostPerKeyword, ranksBeyondKept, type SeenRank } from './keep-rank.ts';
import { rankRecord, shownShare } from './rank-record.ts';
import type { StoredRankForecast } from './stored-rank-forecast.ts';

const first = '2026-01-01';
const firstNumber = Math.round(Date.parse(first) / 86_400_000);
const random = madeRandom(4);
const ranks: readonly RankDay[] = Array.from({ length: 200 }, (_, at) => ({
  day: firstNumber + at,
  position: random() < 0.1 ? null : 3 + Math.floor(6 * random()),
}));
const noonOf = (day: Day): number => Date.parse(`${day}T12:00:00.000Z`);

function look(
  kept: readonly StoredRankForecast[],
  days: readonly RankDay[],
  now: Day,
  changes: Partial<SeenRank> = {},
): readonly StoredRankForecast[] {
  const seen = { series: '["a"]', site: 'a.example', keyword: 'oak bench', source: 'observation', days, ...changes };
  const byId = new Map(kept.map((stored) => [stored.id, stored]));
  for (const stored of keepRank(seen, kept, noonOf(now))) byId.set(stored.id, stored);
  return [...byId.values()];
}

describe('a keyword that is looked at', () => {
  const made = look([], ranks.slice(0, 30), addDays(first, 30));

  test('leaves a forecast with what it takes to judge it later', () => {
    expect(made).toMatchObject([
      {
        origin: '2026-01-30',
        known: 30,
        unchanged: ranks[29]?.position,
        outlooks: [7, 28, 90].map((ahead) => ({ ahead, shown: 0.8, actual: null })),
      },
    ]);
    expect(JSON.stringify(made[0]).length).toBeLessThan(1_200);
  });

  test('is judged by the check of that day, once it is over, and not by one before', () => {
    expect(look(made, ranks.slice(0, 37), addDays(first, 36))[0]?.outlooks[0]?.actual).toBeNull();
    const later = look(made, ranks.slice(0, 37), addDays(first, 37));
    expect(later[0]?.outlooks.map(({ actual }) => actual)).toEqual([
      { day: '2026-02-06', position: ranks[36]?.position },
      null,
      null,
    ]);
  });

  test.each([
    ['a day later', 37, { day: '2026-02-07', position: 5 }],
    ['two days later', 38, null],
  ])('whose next check comes %s', (_, at, actual) => {
    const days = [...ranks.slice(0, 30), { day: firstNumber + at, position: 5 }];
    expect(look(made, days, addDays(first, 60))[0]?.outlooks[0]?.actual).toEqual(actual);
  });

  test('is checked again on that day: the last check of it counts', () => {
    const once = look(made, ranks.slice(0, 37), addDays(first, 37));
    const again = look(once, [...ranks.slice(0, 36), { day: firstNumber + 36, position: 77 }], addDays(first, 38));
    expect(again[0]?.outlooks[0]?.actual).toEqual({ day: '2026-02-06', position: 77 });
  });

  test('is judged by the source that it was forecast from alone', () => {
    const other = look(made, ranks.slice(0, 37), addDays(first, 37), { source: 'serper' });
    expect(other.find(({ source }) => source === 'observation')).toEqual(made[0]);
  });

  test('keeps the first of two forecasts from one origin, and makes none from before it', () => {
    expect(look(made, ranks.slice(0, 30), addDays(first, 31))).toEqual(made);
    expect(look(made, ranks.slice(0, 25), addDays(first, 31))).toEqual(made);
  });

  test('by a clock that went back: checks that lie ahead of it do not count', () => {
    expect(look([], ranks.slice(0, 30), addDays(first, 10))).toEqual([]);
    expect(look(made, ranks.slice(0, 40), addDays(first, 20))).toEqual(made);
  });

  test('with too few checks leaves nothing', () => {
    expect(look([], ranks.slice(0, 13), addDays(first, 13))).toEqual([]);
  });
});

describe('the record of ranks', () => {
  const scored = (count: number, position: number | null): readonly StoredRankForecast[] =>
    Array.from({ length: count }, (_, index): StoredRankForecast => {
      const origin = addDays(first, 2 * index);
      return {
        id: origin,
        series: 'a',
        site: 'a.example',
        keyword: 'oak bench',
        source: 'observation',
        engine: 'steps-2026-11.1',
        origin,
        known: 30,
        madeAt: '',
        unchanged: 12,
        outlooks: [
          {
            ahead: 7,
            top10: 0.75,
            spans: [
              { share: 0.8, low: 4, high: 9 },
              { share: 0.9, low: 3, high: 11 },
              { share: 0.95, low: 2, high: null },
              { share: 0.98, low: 1, high: null },
            ],
            shown: 0.8,
            actual: { day: addDays(origin, 7), position },
          },
        ],
      };
    });

  test('tells squared errors beside those of no change, and nothing below five apart', () => {
    expect(rankRecord(scored(4, 9))).toMatchObject([{ scored: 4, origins: 4, figures: null }]);
    expect(rankRecord(scored(5, 9))).toMatchObject([
      { scored: 5, waiting: 0, figures: { brier: 0.0625, unchanged: 1, within80: 1, within95: 1 } },
    ]);
    expect(rankRecord(scored(5, null))).toMatchObject([
      { figures: { brier: 0.5625, unchanged: 0, within80: 0, within95: 1 } },
    ]);
  });

  test.each([
    ['held it', scored(40, 9), 0.8],
    ['held too little, at too few', scored(19, 11), 0.8],
    ['held too little: the narrowest that held', scored(20, 11), 0.9],
    ['held too little, not found among the rest', scored(20, null), 0.95],
  ])('shows the span that %s', (_, forecasts, share) => {
    expect(shownShare(7, forecasts).share).toBe(share);
  });

  test('keeps the newest of each keyword', () => {
    const all = scored(mostPerKeyword + 2, 5);
    expect(ranksBeyondKept(all)).toEqual([all[1]?.id, all[0]?.id]);
  });
});
