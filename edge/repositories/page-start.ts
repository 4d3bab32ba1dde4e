import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** Where a page of a list that shows the newest first starts: right after this row. */
export interface PageStart {
  readonly at: Date;
  readonly id: string;
}

/** Compares the pair as a whole, which Postgres answers from an index on both columns. */
export function isAfter([at, id]: readonly [AnyPgColumn, AnyPgColumn], start: PageStart): SQL {
  return sql`(${at}, ${id}) < (${start.at.toISOString()}::timestamptz, ${start.id}::uuid)`;
}
