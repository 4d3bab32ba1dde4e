/** W3C Datetime (https://www.w3.org/TR/NOTE-datetime), which sitemaps use. */
const w3cDate = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/;

/** True for a date in the form of W3C Datetime that the calendar has: 2024-02-31 is none. */
export function isW3cDate(text: string): boolean {
  if (!w3cDate.test(text) || Number.isNaN(Date.parse(text))) return false;
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  return day === undefined || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
