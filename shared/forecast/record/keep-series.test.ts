import { describe, expect, test } from 'vitest';

import { addDays } from '#shared/kernel/day.ts';
import { madeCount, madeRandom } from '#shared/testing/made-series.ts';

import { addSteps } from '../dated-series.ts';
import { scoreForecast } from './score-forecast.ts';
import { daysOf, emptyRecord, lookAt, type SimulatedRecord } from './simulated-record.fixture.ts';
import type { StoredForecast } from './stored-forecast.ts';

const random = madeRandom(3);
const clicks = Array.from({ length: 400 }, (_, day) => madeCount(day % 7 < 2 ? 40 : 90, random));
/** Noon of the day after so many values. */
const after = (count: number): string => `${addDays('2026-01-01', count)}T12:00:00.000Z`;
const look = (record: SimulatedRecord, count: number, now = after(count)): SimulatedRecord =>
  lookAt(record, daysOf(clicks.slice(0, count)), now);
const shown = ({ forecasts }: SimulatedRecord): readonly StoredForecast[] =>
  forecasts.filter(({ isShadow }) => !isShadow);

describe('a series that is looked at', () => {
  const first = look(emptyRecord, 100);

  test('leaves a forecast by each engine, with all that it takes to judge it later', () => {
    expect(first.forecasts).toHaveLength(2);
    const [stored] = shown(first);
    expect(stored).toMatchObject({
      engine: 'pool-2026-11.1',
      origin: '2026-04-10',
      known: 100,
      scale80: 1,
      floor: 0,
      actuals: Array.from({ length: 7 }, () => null),
      // The week before once more.
      naive: clicks.slice(93, 100),
    });
    expect(JSON.stringify(stored).length).toBeLessThan(1_500);
  });

  test('is scored by the values after the origin alone, as they come', () => {
    const later = shown(look(first, 103)).find(({ origin }) => origin === '2026-04-10');
    expect(later?.actuals).toEqual([...clicks.slice(100, 103), null, null, null, null]);
    const [{ mean }] = shown(first) as readonly [StoredForecast];
    expect(later?.mean).toEqual(mean);
    const whole = look(look(first, 103), 110).forecasts;
    for (const stored of whole.filter(({ origin }) => origin === '2026-04-10')) {
      expect(stored.actuals).toEqual(clicks.slice(100, 107));
    }
  });

  test('keeps the first of two forecasts from one origin, also where values before it were corrected', () => {
    const corrected = lookAt(first, daysOf([...clicks.slice(0, 95), 0, ...clicks.slice(96, 100)]), after(101));
    expect(corrected.forecasts).toEqual(first.forecasts);
  });

  test('takes a value that is corrected later as corrected, and keeps one that the series no longer reaches', () => {
    const whole = look(first, 110);
    const corrected = lookAt(whole, daysOf([...clicks.slice(0, 101), 7, ...clicks.slice(102, 110)]), after(111));
    const of = (record: SimulatedRecord): StoredForecast | undefined =>
      shown(record).find(({ origin }) => origin === '2026-04-10');
    expect(of(corrected)?.actuals).toEqual([clicks[100], 7, ...clicks.slice(102, 107)]);
    const slid = lookAt(whole, daysOf(clicks.slice(105, 140), 'zero', addDays('2026-01-01', 105)), after(140));
    expect(of(slid)?.actuals).toEqual(clicks.slice(100, 107));
  });

  test.each([
    ['a count without a row is nothing', 'zero', [clicks[100], 0, clicks[102]]],
    ['a state that nobody measured is not known', 'carry', [clicks[100], null, clicks[102]]],
  ] as const)('with a gap: %s', (_, gaps, actuals) => {
    const values = [...clicks.slice(0, 101), Number.NaN, clicks[102] ?? 0];
    const later = lookAt(first, daysOf(values, gaps), after(103));
    expect(shown(later)[0]?.actuals.slice(0, 3)).toEqual(actuals);
  });

  test('counts a day once it is over', () => {
    const [stored] = shown(look(first, 102, `${addDays('2026-01-01', 101)}T23:59:00.000Z`));
    expect(stored?.actuals.slice(0, 3)).toEqual([clicks[100], null, null]);
  });

  test('is not forecast from a day after which it was seen already: what comes there is no news', () => {
    const later = look(first, 110);
    expect(look(later, 105, after(112)).forecasts).toEqual(later.forecasts);
  });

  test.each([
    ['back by a month: the newest day lies ahead, nothing is made or judged', -30, 0],
    ['ahead by a month', 30, 2],
  ])('with a clock that is %s', (_, days, added) => {
    const record = look(first, 104, `${addDays(after(104).slice(0, 10), days)}T12:00:00.000Z`);
    expect(record.forecasts.length - first.forecasts.length).toBe(added);
  });

  test('goes on once a clock that was ahead is set right', () => {
    // Seen up to a day that a wrong clock named.
    const wrong = lookAt(emptyRecord, daysOf(clicks.slice(0, 60), 'zero', '2027-06-01'), '2027-08-01T12:00:00.000Z');
    const right = look(wrong, 100);
    expect(right.forecasts.some(({ origin }) => origin === '2026-04-10')).toBe(true);
    expect(right.series[0]?.seenUntil).toBe('2026-04-10');
  });

  test('has days of one length over both changes of the clocks', () => {
    for (const [from, last] of [
      [86, '2026-04-03'],
      [296, '2026-10-30'],
    ] as const) {
      const [stored] = shown(look(look(emptyRecord, from), from + 7));
      expect(stored && addSteps(stored.origin, 7, 'day')).toBe(last);
      expect(stored?.actuals).toEqual(clicks.slice(from, from + 7));
    }
  });

  test('is left alone by what another series has, and stays judged once its own is gone', () => {
    const other = lookAt(first, daysOf(clicks.slice(7, 117)), after(117), 'clicks b.example');
    expect(other.forecasts.filter(({ series }) => series === 'clicks a.example')).toEqual(first.forecasts);
  });

  test('is not kept where it is refused', () => {
    expect(look(emptyRecord, 10).forecasts).toEqual([]);
  });
});

test('no forecast of a long look is scored by a value that was there when it was made', () => {
  let record = emptyRecord;
  for (let count = 60; count < 90; count += 3) record = look(record, count);
  for (const stored of record.forecasts) {
    const origin = Math.round((Date.parse(stored.origin) - Date.parse('2026-01-01')) / 86_400_000);
    expect(stored.known).toBe(origin + 1);
    for (const [step, actual] of stored.actuals.entries()) {
      const came = origin + 1 + step < 87 ? clicks[origin + 1 + step] : null;
      expect(actual).toBe(came);
    }
    expect(scoreForecast(stored) === undefined).toBe(origin + 1 + 4 > 87);
  }
});
