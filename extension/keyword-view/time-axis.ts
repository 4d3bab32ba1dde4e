const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** No tick lies within a day: a day would be named twice. */
const daySteps = [1, 2, 3, 7, 14, 30, 60, 90, 180, 365].map((days) => days * day);
const timeSteps = [5 * minute, 10 * minute, 30 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day];

/** Seconds between ticks that a chart may choose from: times where all its checks are of one day, else whole days. */
export function tickSteps(fromSeconds: number, toSeconds: number): number[] {
  return toSeconds - fromSeconds < day ? [...timeSteps] : [...daySteps];
}

/** What a chart shows of time. Checks of a few minutes get room beside them, in place of an axis of seconds. */
export function timeRange(firstSeconds: number, lastSeconds: number): [number, number] {
  const span = lastSeconds - firstSeconds;
  if (span >= day) return [firstSeconds, lastSeconds];
  // A check of which only the day is known stands alone at midnight.
  if (span <= 1 && firstSeconds % day === 0) return [firstSeconds - day, lastSeconds + day];
  const beside = Math.max(span * 0.05, (hour - span) / 2, 0);
  return [firstSeconds - beside, lastSeconds + beside];
}

/** Whether ticks that far apart are named by their time rather than their day. */
export function isOfTimes(stepSeconds: number): boolean {
  return stepSeconds < day;
}
