import { and, desc, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { researchLists } from '../db/tables/research-lists.ts';

export type WholeListRow = Omit<typeof researchLists.$inferSelect, 'workspaceId'>;
export type ResearchListRow = Omit<WholeListRow, 'keywords'>;

const { keywords, workspaceId: _workspaceId, ...columns } = getTableColumns(researchLists);

/** The one that changed last first. */
export async function listResearchListRows(workspaceId: string, db: Database): Promise<readonly ResearchListRow[]> {
  return db
    .select(columns)
    .from(researchLists)
    .where(eq(researchLists.workspaceId, workspaceId))
    .orderBy(desc(researchLists.updatedAt), desc(researchLists.id));
}

export async function findWholeList(workspaceId: string, db: Database, id: string): Promise<WholeListRow | undefined> {
  const [row] = await db
    .select({ ...columns, keywords })
    .from(researchLists)
    .where(byId(workspaceId, id));
  return row;
}

/** Without its keywords; held until the end of the transaction. */
export async function lockResearchList(
  workspaceId: string,
  tx: Database,
  id: string,
): Promise<ResearchListRow | undefined> {
  const [row] = await tx.select(columns).from(researchLists).where(byId(workspaceId, id)).for('update');
  return row;
}

export async function countResearchLists(workspaceId: string, db: Database): Promise<number> {
  return db.$count(researchLists, eq(researchLists.workspaceId, workspaceId));
}

/** Without effect, and false, where there is one with its id. */
export async function insertResearchList(workspaceId: string, tx: Database, row: WholeListRow): Promise<boolean> {
  const added = await tx
    .insert(researchLists)
    .values({ ...row, workspaceId })
    .onConflictDoNothing()
    .returning({ id: researchLists.id });
  return added.length > 0;
}

export function updateResearchListRow(
  workspaceId: string,
  tx: Database,
  id: string,
  change: Partial<Omit<WholeListRow, 'id'>>,
): Write {
  return tx.update(researchLists).set(change).where(byId(workspaceId, id));
}

/** False where there is none. */
export async function deleteResearchListRow(workspaceId: string, tx: Database, id: string): Promise<boolean> {
  const gone = await tx.delete(researchLists).where(byId(workspaceId, id)).returning({ id: researchLists.id });
  return gone.length > 0;
}

function byId(workspaceId: string, id: string) {
  return and(eq(researchLists.workspaceId, workspaceId), eq(researchLists.id, id));
}
