import type { Clock } from '#shared/kernel/clock.ts';
import { addDays } from '#shared/kernel/day.ts';
import { type ImportRange, pacificDay } from '#shared/search-console/plan-import.ts';

const spanDays = 28;
const unsettledDays = 3;

/** The last four whole weeks that Google counts no more changes to. */
export function settledWeeks(clock: Clock): ImportRange {
  const to = addDays(pacificDay(clock()), -unsettledDays);
  return { from: addDays(to, 1 - spanDays), to };
}
