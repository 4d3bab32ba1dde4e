import { and, asc, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { languageConnections } from '../db/tables/language-connections.ts';

export type LanguageConnectionRow = Omit<typeof languageConnections.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(languageConnections);

export function insertLanguageConnection(workspaceId: string, db: Database, row: LanguageConnectionRow): Write {
  return db.insert(languageConnections).values({ ...row, workspaceId });
}

/** Oldest first. */
export async function listLanguageConnectionRows(
  workspaceId: string,
  db: Database,
): Promise<readonly LanguageConnectionRow[]> {
  return db
    .select(columns)
    .from(languageConnections)
    .where(eq(languageConnections.workspaceId, workspaceId))
    .orderBy(asc(languageConnections.createdAt), asc(languageConnections.id));
}

export async function findLanguageConnection(
  workspaceId: string,
  db: Database,
  id: string,
): Promise<LanguageConnectionRow | undefined> {
  const [row] = await db.select(columns).from(languageConnections).where(byId(workspaceId, id));
  return row;
}

export function updateLanguageConnection(
  workspaceId: string,
  db: Database,
  id: string,
  change: Partial<
    Pick<LanguageConnectionRow, 'capabilities' | 'model' | 'offReason' | 'pausedUntil' | 'prices' | 'testedAt'>
  >,
): Write {
  return db.update(languageConnections).set(change).where(byId(workspaceId, id));
}

export function deleteLanguageConnectionRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(languageConnections).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(languageConnections.workspaceId, workspaceId), eq(languageConnections.id, id));
}
