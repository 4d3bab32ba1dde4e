import { z } from 'zod';

import { addDays, type Day } from '#shared/kernel/day.ts';

/** Something that is known to have happened, on one day or over some. `to` is its last day. */
export const happening = z.object({
  kind: z.enum(['google-update', 'note', 'crawl', 'audit']),
  name: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
});

export type Happening = Readonly<z.infer<typeof happening>>;

/** Days at either side that count as near. */
export const nearDays = 3;

/**
 * What happened within three days of a day, nearest first, days of a rollout all alike. Nearness in time and no more:
 * none of it is called a cause.
 */
export function happenedNear(day: Day, happenings: readonly Happening[]): readonly Happening[] {
  return happenings
    .filter(({ from, to }) => addDays(from, -nearDays) <= day && day <= addDays(to, nearDays))
    .toSorted((a, b) => distance(day, a) - distance(day, b) || a.name.localeCompare(b.name));
}

function distance(day: Day, { from, to }: Happening): number {
  if (day < from) return Date.parse(from) - Date.parse(day);
  return day > to ? Date.parse(day) - Date.parse(to) : 0;
}
