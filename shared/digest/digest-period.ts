/** How often a member gets a digest. */
export const digestFrequencies = ['off', 'weekly', 'monthly'] as const;

export type DigestFrequency = (typeof digestFrequencies)[number];
/** Those that have periods. */
export type DigestPeriod = Exclude<DigestFrequency, 'off'>;

/** Periods end on Monday or on the first of a month, at this hour of the member's clock. */
const endHour = 7;

/** The first end of a period after the moment, in milliseconds since 1970. `timeZone`: IANA name. */
export function periodEndAfter(period: DigestPeriod, timeZone: string, afterMs: number): number {
  const { day, month, year } = localDay(afterMs, timeZone);
  for (let ahead = 0; ; ahead += 1) {
    const endMs =
      period === 'monthly'
        ? atLocalHour(Date.UTC(year, month - 1 + ahead, 1, endHour), timeZone)
        : atLocalHour(Date.UTC(year, month - 1, day - weekday(year, month, day) + 7 * ahead, endHour), timeZone);
    if (endMs > afterMs) return endMs;
  }
}

/** Where the period that ends at `endMs` begins: the same hour of the local clock, a week or a month before. */
export function periodStart(period: DigestPeriod, timeZone: string, endMs: number): number {
  const { day, month, year } = localDay(endMs, timeZone);
  return period === 'monthly'
    ? atLocalHour(Date.UTC(year, month - 2, day, endHour), timeZone)
    : atLocalHour(Date.UTC(year, month - 1, day - 7, endHour), timeZone);
}

/** Days since Monday. */
function weekday(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

function localDay(ms: number, timeZone: string) {
  const local = new Date(ms + offsetMs(ms, timeZone));
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** The moment at which the clock of the zone says what `asUtcMs` says in UTC. No zone shifts its clock around seven. */
function atLocalHour(asUtcMs: number, timeZone: string): number {
  // A guess from the other side of a shift is an hour off, and lies on the right side itself.
  const guessMs = asUtcMs - offsetMs(asUtcMs, timeZone);
  return asUtcMs - offsetMs(guessMs, timeZone);
}

/** How far the clock of the zone is ahead of UTC at a moment. */
function offsetMs(ms: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return Math.round((local - ms) / 60_000) * 60_000;
}

/** Whether it is the IANA name of a zone that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
