import { describe, expect, it } from 'vitest';

import { addDays, type Day } from '#shared/kernel/day.ts';
import { madeCount, madeNoise, madeRandom } from '#shared/testing/made-series.ts';

import type { SeriesCondition } from './alert-condition.ts';
import type { SeriesState } from './alert-state.ts';
import { judgeSeriesRule } from './judge-series.ts';

const first = '2026-01-01';
const kinds: readonly SeriesCondition['kind'][] = ['unusual-value', 'new-level'];

/** Asks a rule every night from `from` on, as the backend does; tells on which nights it spoke, and of which day. */
function run(
  kind: SeriesCondition['kind'],
  values: readonly number[],
  { from = 60, timesANight = 1 }: { readonly from?: number; readonly timesANight?: number } = {},
): readonly (readonly [night: number, day: number])[] {
  const points = values.map((value, index) => ({ day: addDays(first, index), value }));
  let state: SeriesState | undefined;
  const told: [number, number][] = [];
  for (let night = from; night < values.length; night += 1) {
    for (let time = 0; time < timesANight; time += 1) {
      const known = { points: points.slice(0, night + 1), gaps: 'zero', until: addDays(first, night) } as const;
      const judged = judgeSeriesRule({ kind }, state, known, []);
      ({ state } = judged);
      for (const { day } of judged.changes) told.push([night, indexOf(day)]);
    }
  }
  return told;
}

function indexOf(day: Day): number {
  return (Date.parse(day) - Date.parse(first)) / 86_400_000;
}

function counts(days: number, change: (value: number, day: number) => number, seed = 5): number[] {
  const random = madeRandom(seed);
  return Array.from({ length: days }, (_, day) => change(madeCount(40, random), day));
}

describe('a rule over a series', () => {
  it('tells an unusual day the night that it is known, once however often it is asked', () => {
    const values = counts(130, (value, day) => (day === 120 ? 0 : value));
    expect(run('unusual-value', values, { from: 100, timesANight: 2 })).toEqual([[120, 120]]);
  });

  it('tells nothing of a time in which it was switched off, or knew no figures, but for the last days of it', () => {
    const values = counts(230, (value, day) => (day === 130 || day === 210 ? 0 : value));
    const points = values.map((value, index) => ({ day: addDays(first, index), value }));
    const judge = (night: number, before: SeriesState | undefined) => {
      const known = { points: points.slice(0, night + 1), gaps: 'zero', until: addDays(first, night) } as const;
      return judgeSeriesRule({ kind: 'unusual-value' }, before, known, []);
    };
    const { state } = judge(100, undefined);
    expect(judge(215, state).changes.map(({ day }) => indexOf(day))).toEqual([210]);
    expect(judge(229, state).changes).toEqual([]);
  });

  it('tells a burst once', () => {
    const values = counts(130, (value, day) => (day >= 115 && day < 121 ? Math.round(value / 10) : value));
    expect(run('unusual-value', values, { from: 100 })).toEqual([[115, 115]]);
  });

  it('tells a new level twelve days later, once, with the day on which it began', () => {
    const values = counts(150, (value, day) => (day >= 115 ? value + 40 : value));
    const told = run('new-level', values, { from: 100 });
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBeLessThanOrEqual(128);
    expect(Math.abs((told[0]?.[1] ?? 0) - 115)).toBeLessThanOrEqual(1);
  });

  it('only notes what is there the first time', () => {
    const values = counts(130, (value, day) => (day === 100 ? 0 : day >= 110 ? value + 60 : value));
    for (const kind of kinds) expect(run(kind, values, { from: 128 })).toEqual([]);
  });

  it('takes a count without rows up to the day that is known for zero, not for unknown', () => {
    const points = counts(120, (value) => value).map((value, index) => ({ day: addDays(first, index), value }));
    const rule = { kind: 'unusual-value' } as const;
    const known = { points, gaps: 'zero', until: addDays(first, 119) } as const;
    const { state } = judgeSeriesRule(rule, undefined, known, []);
    const note = { kind: 'note', name: 'Moved', from: addDays(first, 118), to: addDays(first, 118) } as const;
    const later = judgeSeriesRule(rule, state, { ...known, until: addDays(first, 120) }, [note]);
    expect(later.changes).toMatchObject([{ day: addDays(first, 120), to: 0, near: [note] }]);
  });

  it.each([
    { name: 'no values', points: [] },
    { name: 'one value', points: [{ day: first, value: 3 }] },
    { name: 'two values for a day', points: [0, 0].map((value) => ({ day: first, value })) },
    {
      name: 'a value a week',
      points: Array.from({ length: 70 }, (_, at) => ({ day: addDays(first, at * 7), value: at % 9 })),
    },
  ])('tells nothing of $name', ({ points }) => {
    const known = { points, gaps: 'carry', until: '2027-12-01' } as const;
    const before = { seenDay: '2026-01-01', told: [] };
    for (const kind of kinds) {
      expect(judgeSeriesRule({ kind }, before, known, [])).toEqual({
        changes: [],
        state: { seenDay: '2027-12-01', told: [] },
      });
    }
  });

  it('rings fewer than 5 times in 1,000 nights of noise of eight kinds', () => {
    const nights = 50;
    for (const kind of kinds) {
      let alarms = 0;
      for (const [seed, make] of Object.values(madeNoise).entries()) {
        for (const series of [1, 2]) {
          const values = make(madeRandom(31 * seed + series), 100 + nights);
          alarms += run(kind, values, { from: 99 }).length;
        }
      }
      expect((1_000 * alarms) / (nights * 2 * Object.keys(madeNoise).length)).toBeLessThanOrEqual(5);
    }
  }, 60_000);
});
