import { expect, it } from 'vitest';

import { addDays, dayOf, firstDayOfMonth, monthOf } from './day.ts';

it.each([
  ['a date', new Date('2026-11-20T23:59:59.999Z'), '2026-11-20', '2026-11'],
  ['milliseconds', Date.parse('2026-12-31T00:00:00.000Z'), '2026-12-31', '2026-12'],
])('the day and month of %s are those of UTC', (_, at, day, month) => {
  expect([dayOf(at), monthOf(at)]).toEqual([day, month]);
});

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-11-20', 0, '2026-11-20'],
])('%s and %i days are %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
});

it.each([
  ['2026-11-20T12:00:00.000Z', 0, '2026-11-01'],
  ['2026-12-31T12:00:00.000Z', 1, '2027-01-01'],
  ['2026-01-31T12:00:00.000Z', -2, '2025-11-01'],
])('the month of %s and %i months begins on %s', (at, months, first) => {
  expect(firstDayOfMonth(new Date(at), months)).toBe(first);
});
