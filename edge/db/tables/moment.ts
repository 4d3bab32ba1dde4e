import { timestamp } from 'drizzle-orm/pg-core';

/** A point in time to the millisecond, which is what JavaScript's Date holds: a finer one would not survive a keyset cursor. */
export const momentMs = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
