/** A day in UTC, as `2026-11-20`. Days compare as their texts do. */
export type Day = string;

const dayMs = 86_400_000;

/** The day (UTC) of a moment: a date, or milliseconds since 1970. */
export function dayOf(at: Date | number): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** The month (UTC) of a moment, as `2026-11`. */
export function monthOf(at: Date | number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** So many days later; before it, where negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * dayMs);
}

/** First day of the month (UTC) that lies so many months after that of `at`; before it, where negative. */
export function firstDayOfMonth(at: Date | number, monthsLater: number): Day {
  const date = new Date(at);
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsLater, 1));
}
