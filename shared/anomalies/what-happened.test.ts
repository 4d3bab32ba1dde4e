import { describe, expect, test } from 'vitest';

import { madeNoise, madeRandom } from '#shared/testing/made-series.ts';

import { googleHappenings } from './google-happenings.ts';
import { googleUpdates } from './google-updates.data.ts';
import { happenedNear, type Happening } from './happened-near.ts';
import { whatHappened } from './what-happened.ts';

const relaunch: Happening = { kind: 'note', name: 'Relaunch', from: '2026-05-02', to: '2026-05-02' };

/** 140 days from 1 February: 90 is 2 May. */
function clicks(change: (value: number, day: number) => number): Parameters<typeof whatHappened>[0] {
  const values = (madeNoise['counts']?.(madeRandom(6), 140) ?? []).map(change);
  return { spacing: 'day', first: '2026-02-01', values, filled: [], fill: 'zero' };
}

describe('what happened', () => {
  test('tells a shift once, with what was near and without the unusual day that begins it', () => {
    const { changes } = whatHappened(
      clicks((value, day) => (day >= 90 ? Math.round(value * 0.3) : value)),
      [relaunch],
    );
    const shifts = changes.filter(({ kind }) => kind === 'shift');
    expect(shifts).toHaveLength(1);
    expect(Math.abs(Date.parse(shifts[0]?.day ?? '') - Date.parse('2026-05-02'))).toBeLessThanOrEqual(2 * 86_400_000);
    expect(shifts[0]?.near).toEqual([relaunch]);
    expect(changes.some(({ kind, day }) => kind === 'unusual' && day >= '2026-04-30' && day <= '2026-05-04')).toBe(
      false,
    );
  });

  test('tells an unusual day with what was expected, newest first', () => {
    const { changes, judgedFrom } = whatHappened(
      clicks((value, day) => (day === 115 || day === 137 ? 0 : value)),
      [],
    );
    expect(judgedFrom).toBeDefined();
    expect(changes.map(({ day }) => day)).toEqual(['2026-06-18', '2026-05-27']);
    expect(changes[0]).toMatchObject({ kind: 'unusual', to: 0, near: [] });
    expect(changes[0]?.from).toBeGreaterThan(15);
  });

  test('tells steady growth as one gradual move, near nothing', () => {
    const { changes } = whatHappened(
      {
        spacing: 'day',
        first: '2026-02-01',
        values: madeNoise['growth']?.(madeRandom(2), 180) ?? [],
        filled: [],
        fill: 'zero',
      },
      googleHappenings,
    );
    const moves = changes.filter(({ kind }) => kind !== 'unusual');
    expect(moves).toMatchObject([{ kind: 'gradual', near: [] }]);
    // From 20 to 92 a day, from the first day on: the ends of the line, not the means of its halves.
    expect(moves[0]?.day).toBe('2026-02-01');
    expect(moves[0]?.from).toBeLessThan(30);
    expect(moves[0]?.to).toBeGreaterThan(75);
  });

  test('makes no level of days that nobody measured, and none of what recurs each year', () => {
    const noise = madeNoise['even']?.(madeRandom(3), 300) ?? [];
    const carried = noise.map((value, day) => (day >= 100 && day < 130 ? 80 : value));
    const filled = Array.from({ length: 30 }, (_, index) => 100 + index);
    const gap = whatHappened({ spacing: 'day', first: '2026-01-01', values: carried, filled, fill: 'carry' }, []);
    expect(gap.changes).toEqual([]);
    const random = madeRandom(4);
    const years = Array.from({ length: 3_650 }, (_, day) => {
      return 500 * (1 + 0.3 * Math.sin((2 * Math.PI * day) / 365.25)) + 10 * random();
    });
    const seasonal = whatHappened({ spacing: 'day', first: '2016-01-01', values: years, filled: [], fill: 'zero' }, []);
    expect(seasonal.changes.filter(({ kind }) => kind === 'shift').length).toBeLessThanOrEqual(1);
  });

  test('tells nothing that differs by less than nobody would act on', () => {
    const values = Array.from({ length: 200 }, (_, day) => (day < 100 ? 148 : 152) + (day === 190 ? 4 : 0));
    expect(whatHappened({ spacing: 'day', first: '2026-01-01', values, filled: [], fill: 'zero' }, []).changes).toEqual(
      [],
    );
  });

  test('says from which day single days were judged, and nothing where there are too few', () => {
    const short = whatHappened(
      { spacing: 'day', first: '2026-02-01', values: [1, 2, 3], filled: [], fill: 'zero' },
      [],
    );
    expect(short).toEqual({ changes: [], judgedFrom: undefined });
  });
});

describe('happened near', () => {
  test.each([
    { day: '2026-04-28', near: [] },
    { day: '2026-04-29', near: ['Relaunch'] },
    { day: '2026-05-05', near: ['Relaunch'] },
    { day: '2026-05-06', near: [] },
    { day: '2026-05-21', near: ['May 2026 core update'] },
    { day: '2026-06-04', near: ['May 2026 core update'] },
    { day: '2026-06-05', near: [] },
  ])('$day: $near', ({ day, near }) => {
    expect(happenedNear(day, [relaunch, ...googleHappenings]).map(({ name }) => name)).toEqual(near);
  });

  test('Google’s updates stand newest first, on days that exist', () => {
    const starts = googleUpdates.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted((a, b) => b.localeCompare(a)));
    expect(starts.every((day) => new Date(day).toISOString().startsWith(day))).toBe(true);
  });
});
