import type { Database, Write } from '../db/database.ts';
import { engineDescriptions } from '../db/tables/engine-descriptions.ts';

/** Every description that was ever published, as it was written. The same for all workspaces. */
export async function listPublishedDescriptions(db: Database): Promise<readonly unknown[]> {
  const rows = await db.select({ description: engineDescriptions.description }).from(engineDescriptions);
  return rows.map(({ description }) => description);
}

/** A version that is published already stays as it is. */
export function insertPublishedDescription(db: Database, row: typeof engineDescriptions.$inferInsert): Write {
  return db.insert(engineDescriptions).values(row).onConflictDoNothing();
}
