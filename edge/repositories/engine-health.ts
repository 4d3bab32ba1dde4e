import { and, count, eq, gte, lt, sum } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { engineHealth } from '../db/tables/engine-health.ts';

export type EngineHealthRow = Omit<typeof engineHealth.$inferSelect, 'workspaceId'>;

const { engine, rulesVersion, state, method } = engineHealth;

export type EngineHealthSum = Pick<EngineHealthRow, 'engine' | 'rulesVersion' | 'state' | 'method'> & {
  readonly pages: number;
  readonly results: number;
  readonly links: number;
};

export function insertEngineHealth(workspaceId: string, db: Database, row: EngineHealthRow): Write {
  return db.insert(engineHealth).values({ ...row, workspaceId });
}

/** Sums over the pages seen on that day or later (`2026-11-21`), by engine, description, state and way of reading. */
export async function sumEngineHealth(
  workspaceId: string,
  db: Database,
  fromDay: string,
): Promise<readonly EngineHealthSum[]> {
  return db
    .select({
      engine,
      rulesVersion,
      state,
      method,
      pages: count(),
      results: sum(engineHealth.results).mapWith(Number),
      links: sum(engineHealth.links).mapWith(Number),
    })
    .from(engineHealth)
    .where(and(eq(engineHealth.workspaceId, workspaceId), gte(engineHealth.seenOn, fromDay)))
    .groupBy(engine, rulesVersion, state, method)
    .orderBy(engine, rulesVersion, state, method);
}

/** For the hourly clean-up: the only statement on this table that crosses workspaces. */
export async function deleteAllEngineHealthBefore(db: Database, before: Date): Promise<void> {
  await db.delete(engineHealth).where(lt(engineHealth.storedAt, before));
}
