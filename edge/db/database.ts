import type { BatchItem } from 'drizzle-orm/batch';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** What repositories run on: the HTTP connection, or a transaction over the WebSocket. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** A statement that runs when it is awaited, or as part of a batch. */
export type Write = BatchItem<'pg'> & PromiseLike<unknown>;

/** Access to the database. */
export interface Store {
  /** One statement, one round trip over HTTP. */
  readonly db: Database;
  /** All or nothing, in one round trip; no statement sees the result of another. */
  batch(writes: readonly Write[]): Promise<void>;
  /** Reads and writes in one transaction over a WebSocket; for changes that depend on what they find. */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
}
