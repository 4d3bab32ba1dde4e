/** First day of the month (UTC) that lies so many months after a day's own; before it, where negative. `2026-11-01`. */
export function firstDayOfMonth(day: Date, monthsLater: number): string {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + monthsLater, 1)).toISOString().slice(0, 10);
}
