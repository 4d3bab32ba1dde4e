import { expect, it } from 'vitest';

import { isTimeZone, periodEndAfter, periodStart } from './digest-period.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

it.each([
  // 2026-11-23 is a Monday; Paris is an hour ahead, New York five behind.
  ['weekly', 'Europe/Paris', '2026-11-20T12:00:00.000Z', '2026-11-23T06:00:00.000Z', '2026-11-16T06:00:00.000Z'],
  ['weekly', 'America/New_York', '2026-11-20T12:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-16T12:00:00.000Z'],
  // An end is not after itself; a moment before it is followed by it.
  ['weekly', 'Europe/Paris', '2026-11-23T06:00:00.000Z', '2026-11-30T06:00:00.000Z', '2026-11-23T06:00:00.000Z'],
  ['weekly', 'Europe/Paris', '2026-11-23T05:59:59.999Z', '2026-11-23T06:00:00.000Z', '2026-11-16T06:00:00.000Z'],
  // Sunday in Paris is Monday in Auckland already.
  ['weekly', 'Pacific/Auckland', '2026-11-22T17:00:00.000Z', '2026-11-22T18:00:00.000Z', '2026-11-15T18:00:00.000Z'],
  // Clocks go forward on 2026-03-29 (167 hours) and back on 2026-10-25 (169 hours).
  ['weekly', 'Europe/Paris', '2026-03-25T12:00:00.000Z', '2026-03-30T05:00:00.000Z', '2026-03-23T06:00:00.000Z'],
  ['weekly', 'Europe/Paris', '2026-10-21T12:00:00.000Z', '2026-10-26T06:00:00.000Z', '2026-10-19T05:00:00.000Z'],
  ['monthly', 'America/New_York', '2026-03-02T00:00:00.000Z', '2026-04-01T11:00:00.000Z', '2026-03-01T12:00:00.000Z'],
  ['monthly', 'Europe/Paris', '2026-12-15T00:00:00.000Z', '2027-01-01T06:00:00.000Z', '2026-12-01T06:00:00.000Z'],
  ['monthly', 'Asia/Kolkata', '2026-02-10T00:00:00.000Z', '2026-03-01T01:30:00.000Z', '2026-02-01T01:30:00.000Z'],
] as const)('%s in %s after %s', (period, zone, after, end, start) => {
  const endMs = periodEndAfter(period, zone, Date.parse(after));
  expect([iso(endMs), iso(periodStart(period, zone, endMs))]).toEqual([end, start]);
});

it('has periods that follow one another without a gap, all year and in zones of every kind', () => {
  for (const zone of ['Europe/Paris', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC']) {
    for (const period of ['weekly', 'monthly'] as const) {
      let endMs = periodEndAfter(period, zone, Date.parse('2026-01-01T00:00:00.000Z'));
      for (let count = 0; count < 55; count += 1) {
        const nextMs = periodEndAfter(period, zone, endMs);
        expect(iso(periodStart(period, zone, nextMs))).toBe(iso(endMs));
        endMs = nextMs;
      }
    }
  }
});

it('knows zones by their names', () => {
  expect(['Europe/Paris', 'UTC', 'Mars/Base', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
