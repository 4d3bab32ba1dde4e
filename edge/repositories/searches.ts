import { and, asc, count, eq, gte, inArray, isNotNull, lt, lte, ne, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { searches } from '../db/tables/searches.ts';

export type SearchRow = Omit<typeof searches.$inferSelect, 'normalizedHash'>;

/** What makes two searches of a day one. */
export type SearchKey = Pick<SearchRow, 'engine' | 'normalized' | 'country' | 'language' | 'device' | 'day' | 'depth'>;

export type SearchWithoutPage = Omit<SearchRow, 'snapshot' | 'topTen' | 'createdAt'>;

const columns = {
  id: searches.id,
  engine: searches.engine,
  keyword: searches.keyword,
  normalized: searches.normalized,
  country: searches.country,
  language: searches.language,
  device: searches.device,
  day: searches.day,
  depth: searches.depth,
  status: searches.status,
  reason: searches.reason,
  attempts: searches.attempts,
  notBefore: searches.notBefore,
  provider: searches.provider,
  costMicros: searches.costMicros,
  settledAt: searches.settledAt,
};

/** Leaves a search of the day that has not failed as it is. */
export async function insertSearch(
  tx: Database,
  row: SearchKey & Pick<SearchRow, 'id' | 'keyword' | 'provider' | 'createdAt'>,
): Promise<void> {
  await tx
    .insert(searches)
    .values({ ...row, status: 'wanted', attempts: 0, notBefore: row.createdAt, costMicros: 0 })
    .onConflictDoNothing();
}

/** Notes a search that was bought in another way, so that the day's other askers need none. */
export function insertFoundSearch(
  tx: Database,
  row: SearchKey & Pick<SearchRow, 'id' | 'keyword' | 'provider' | 'createdAt' | 'costMicros' | 'snapshot' | 'topTen'>,
): Write {
  const at = row.createdAt;
  return tx
    .insert(searches)
    .values({ ...row, status: 'ok', attempts: 1, notBefore: at, settledAt: at })
    .onConflictDoNothing();
}

/**
 * The shallowest search of the day that is deep enough and has not failed. Held against changes until the end of the
 * transaction, so that nobody waits for one that has just come.
 */
export async function holdSearch(tx: Database, key: SearchKey): Promise<SearchWithoutPage | undefined> {
  const [row] = await tx
    .select(columns)
    .from(searches)
    .where(
      and(
        eq(searches.engine, key.engine),
        eq(searches.normalizedHash, sql`md5(${key.normalized})`),
        eq(searches.normalized, key.normalized),
        eq(searches.country, key.country),
        eq(searches.language, key.language),
        eq(searches.device, key.device),
        eq(searches.day, key.day),
        gte(searches.depth, key.depth),
        ne(searches.status, 'failed'),
      ),
    )
    .orderBy(asc(searches.depth))
    .limit(1)
    .for('share');
  return row;
}

export async function hasWantedSearches(db: Database, now: Date): Promise<boolean> {
  const [row] = await db
    .select({ id: searches.id })
    .from(searches)
    .where(and(eq(searches.status, 'wanted'), lte(searches.notBefore, now)))
    .limit(1);
  return row !== undefined;
}

/** Searches to be asked for now, held until the end of the transaction; what another transaction holds is left to it. */
export async function lockWantedSearches(
  tx: Database,
  now: Date,
  limit: number,
): Promise<readonly SearchWithoutPage[]> {
  return tx
    .select(columns)
    .from(searches)
    .where(and(eq(searches.status, 'wanted'), lte(searches.notBefore, now)))
    .orderBy(asc(searches.notBefore), asc(searches.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

export async function lockSearch(tx: Database, id: string): Promise<SearchWithoutPage | undefined> {
  const [row] = await tx.select(columns).from(searches).where(eq(searches.id, id)).for('update');
  return row;
}

/** With its page. */
export async function findSearch(db: Database, id: string): Promise<SearchRow | undefined> {
  const [row] = await db
    .select({ ...columns, snapshot: searches.snapshot, topTen: searches.topTen, createdAt: searches.createdAt })
    .from(searches)
    .where(eq(searches.id, id));
  return row;
}

/** With their pages. */
export async function listSearches(db: Database, ids: readonly string[]): Promise<readonly SearchRow[]> {
  if (ids.length === 0) return [];
  return db
    .select({ ...columns, snapshot: searches.snapshot, topTen: searches.topTen, createdAt: searches.createdAt })
    .from(searches)
    .where(inArray(searches.id, [...ids]))
    .orderBy(asc(searches.id));
}

export function updateSearches(
  tx: Database,
  ids: readonly string[],
  values: Partial<
    Pick<SearchRow, 'status' | 'reason' | 'provider' | 'notBefore' | 'costMicros' | 'snapshot' | 'topTen' | 'settledAt'>
  > & {
    /** Added to what it is. */
    readonly moreAttempts?: number;
    /** Only those that are in one of these states. */
    readonly from?: readonly SearchRow['status'][];
  },
): Write {
  const { from, moreAttempts = 0, ...rest } = values;
  return tx
    .update(searches)
    .set({ ...rest, attempts: sql`${searches.attempts} + ${moreAttempts}` })
    .where(and(inArray(searches.id, [...ids]), from && inArray(searches.status, [...from])));
}

/** Searches that nobody could ask for in time. */
export async function lockOverdueSearches(
  tx: Database,
  before: Date,
  limit: number,
): Promise<readonly SearchWithoutPage[]> {
  return tx
    .select(columns)
    .from(searches)
    .where(and(eq(searches.status, 'wanted'), lt(searches.createdAt, before)))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** For those who run the backend: searches since then by status, and what the provider took. */
export async function countSearches(db: Database, since: Date) {
  return db
    .select({
      status: searches.status,
      count: count(),
      costMicros: sql<number>`sum(${searches.costMicros})`.mapWith(Number),
    })
    .from(searches)
    .where(gte(searches.createdAt, since))
    .groupBy(searches.status);
}

/** For the hourly clean-up: pages go first, then the searches with their tasks. */
export async function dropSearchPagesBefore(db: Database, before: Date): Promise<void> {
  await db
    .update(searches)
    .set({ snapshot: null })
    .where(and(lt(searches.createdAt, before), isNotNull(searches.snapshot)));
}

export async function deleteSearchesBefore(db: Database, before: Date): Promise<void> {
  await db.delete(searches).where(and(lt(searches.createdAt, before), inArray(searches.status, ['ok', 'failed'])));
}
