import { and, asc, eq, getTableColumns, isNotNull, lte, or } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { searchConsoleLinks } from '../db/tables/search-console-links.ts';

export type SearchConsoleLinkRow = Omit<typeof searchConsoleLinks.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(searchConsoleLinks);

/** A new access takes the place of the one before; what was read stays. */
export function upsertSearchConsoleLink(workspaceId: string, db: Database, row: SearchConsoleLinkRow): Write {
  return db
    .insert(searchConsoleLinks)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({ target: [searchConsoleLinks.workspaceId, searchConsoleLinks.projectId], set: row });
}

export async function findSearchConsoleLink(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<SearchConsoleLinkRow | undefined> {
  const [row] = await db.select(columns).from(searchConsoleLinks).where(byProject(workspaceId, projectId));
  return row;
}

export function updateSearchConsoleLink(
  workspaceId: string,
  db: Database,
  projectId: string,
  values: Partial<Omit<SearchConsoleLinkRow, 'projectId' | 'createdAt'>>,
): Write {
  return db.update(searchConsoleLinks).set(values).where(byProject(workspaceId, projectId));
}

export function deleteSearchConsoleLink(workspaceId: string, db: Database, projectId: string): Write {
  return db.delete(searchConsoleLinks).where(byProject(workspaceId, projectId));
}

/** Of all workspaces: links that are due, the caller's until `claimedUntil`. */
export async function claimAllDueLinks(
  db: Database,
  { claimedUntil, limit, now }: { readonly now: Date; readonly claimedUntil: Date; readonly limit: number },
): Promise<readonly (SearchConsoleLinkRow & { readonly workspaceId: string })[]> {
  const { nextRunAt, projectId, property, status, workspaceId } = searchConsoleLinks;
  const due = await db
    .select({ workspaceId, projectId })
    .from(searchConsoleLinks)
    .where(and(eq(status, 'active'), isNotNull(property), lte(nextRunAt, now)))
    .orderBy(asc(nextRunAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  if (due.length === 0) return [];
  const isDue = or(...due.map((each) => byProject(each.workspaceId, each.projectId)));
  return db.update(searchConsoleLinks).set({ nextRunAt: claimedUntil }).where(isDue).returning();
}

function byProject(workspaceId: string, projectId: string) {
  return and(eq(searchConsoleLinks.workspaceId, workspaceId), eq(searchConsoleLinks.projectId, projectId));
}
