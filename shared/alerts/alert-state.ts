import { z } from 'zod';

/** What a rule remembers of one keyword and source between checks. `subject` is a competitor, a feature, or empty. */
export const alertState = z.object({
  /** When the newest check that it saw was made. */
  seenAt: z.iso.datetime(),
  /** By subject: how things stand, as far as it is confirmed. */
  settled: z.record(z.string(), z.string()),
  /** By subject: the days on which it looked different since. */
  pending: z.record(z.string(), z.array(z.iso.date())),
  /** By subject: when it spoke last. */
  toldAt: z.record(z.string(), z.iso.datetime()),
  /** Failed checks in a row. */
  failures: z.int().nonnegative(),
});

export type AlertState = z.infer<typeof alertState>;

/** What a rule remembers of one series between nights. */
export const seriesState = z.object({
  /** Newest day that it has judged. */
  seenDay: z.iso.date(),
  /** What it told, or found when it first looked, oldest first: days with how large the change was. */
  told: z.array(z.object({ day: z.iso.date(), size: z.number() })),
});

export type SeriesState = z.infer<typeof seriesState>;
