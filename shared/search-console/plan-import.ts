import { addDays, firstDayOfMonth } from '#shared/kernel/day.ts';

/** Days to ask for, first and last included. */
export interface ImportRange {
  readonly from: string;
  readonly to: string;
}

export interface ImportState {
  /** Newest day that was read; null before the first. */
  readonly importedUntil: string | null;
  /** First day of the oldest month that was read; null while none was. */
  readonly filledFrom: string | null;
}

/** Figures of the last days still change, and come two to three days late: these are asked for each time. */
export const unsettledDays = 5;
/** As far back as Search Console goes. https://support.google.com/webmasters/answer/7576553 */
const mostMonths = 16;

/** The day it is in California, by which Google counts. */
export function pacificDay(nowMs: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' });
  return parts.format(nowMs);
}

/** The newest days: all that were not read yet, and those that may have changed since. */
export function newestRange({ importedUntil }: ImportState, nowMs: number): ImportRange {
  const today = pacificDay(nowMs);
  const recent = addDays(today, -unsettledDays);
  const wanted = importedUntil === null || importedUntil > recent ? recent : importedUntil;
  const oldest = firstDayOfMonth(Date.parse(today), -mostMonths);
  return { from: wanted < oldest ? oldest : wanted, to: addDays(today, -1) };
}

/** The next older month to fill in; null once all that Google keeps is here. */
export function nextOlderMonth({ filledFrom }: ImportState, nowMs: number): ImportRange | null {
  const today = pacificDay(nowMs);
  const to = filledFrom === null ? addDays(today, -1) : addDays(filledFrom, -1);
  const from = `${to.slice(0, 7)}-01`;
  return to < firstDayOfMonth(Date.parse(today), -mostMonths) ? null : { from, to };
}
