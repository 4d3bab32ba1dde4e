/** What was watched of an address in one hour. */
export interface WatchedHour {
  /** When it begins, milliseconds since 1970. */
  readonly hourMs: number;
  readonly looks: number;
  /** Time that looks vouch for, and that of it in which the address answered. */
  readonly watchedMs: number;
  readonly upMs: number;
}

/** Share of a window in which an address answered, and what stands behind it. */
export interface UptimeWindow {
  readonly days: (typeof uptimeDays)[number];
  /** 0 to 1, of the time that was watched; null where none was. */
  readonly share: number | null;
  readonly looks: number;
  readonly watchedMs: number;
}

export const uptimeDays = [1, 7, 30, 90] as const;
export const hourMs = 3_600_000;
/** Looks that may be missed before the time between two is not watched. */
const missedLooks = 3;

interface Stretch {
  /** Time of the look before; null: there is none that told something. */
  readonly fromMs: number | null;
  readonly toMs: number;
  readonly everyMs: number;
  /** How it stood since the look before. */
  readonly wasUp: boolean;
}

/** One look, and the time since the one before by hours. A longer gap than three intervals was not watched, and is neither up nor down. */
export function watchedSince({ everyMs, fromMs, toMs, wasUp }: Stretch): readonly WatchedHour[] {
  const last = Math.floor(toMs / hourMs) * hourMs;
  const isWatched = fromMs !== null && fromMs < toMs && toMs - fromMs <= missedLooks * everyMs;
  const hours: WatchedHour[] = [];
  for (let at = isWatched ? Math.floor(fromMs / hourMs) * hourMs : last; at <= last; at += hourMs) {
    const watchedMs = isWatched ? Math.min(toMs, at + hourMs) - Math.max(fromMs, at) : 0;
    hours.push({ hourMs: at, looks: at === last ? 1 : 0, watchedMs, upMs: wasUp ? watchedMs : 0 });
  }
  return hours;
}

/** Of the hours before `nowMs`, that of now among them. */
export function sumUptime(hours: readonly WatchedHour[], nowMs: number): readonly UptimeWindow[] {
  const thisHour = Math.floor(nowMs / hourMs) * hourMs;
  return uptimeDays.map((days) => {
    const own = hours.filter((hour) => hour.hourMs > thisHour - days * 24 * hourMs);
    const sum = (read: (hour: WatchedHour) => number): number => own.reduce((total, hour) => total + read(hour), 0);
    const watchedMs = sum((hour) => hour.watchedMs);
    return {
      days,
      share: watchedMs === 0 ? null : sum((hour) => hour.upMs) / watchedMs,
      looks: sum(({ looks }) => looks),
      watchedMs,
    };
  });
}
