import { and, desc, eq, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { projects } from '../db/tables/projects.ts';
import { isAfter, type PageStart } from './page-start.ts';

export type ProjectRow = typeof projects.$inferSelect;

export function insertProject(
  workspaceId: string,
  db: Database,
  row: Omit<ProjectRow, 'workspaceId' | 'dataVersion'>,
): Write {
  return db.insert(projects).values({ ...row, workspaceId });
}

/** Newest first. */
export async function listProjectRows(
  workspaceId: string,
  db: Database,
  page: { readonly limit: number; readonly after: PageStart | undefined },
): Promise<readonly ProjectRow[]> {
  const { after } = page;
  return db
    .select()
    .from(projects)
    .where(and(eq(projects.workspaceId, workspaceId), after && isAfter([projects.createdAt, projects.id], after)))
    .orderBy(desc(projects.createdAt), desc(projects.id))
    .limit(page.limit);
}

export async function findProject(workspaceId: string, db: Database, id: string): Promise<ProjectRow | undefined> {
  const [row] = await db.select().from(projects).where(byId(workspaceId, id));
  return row;
}

export async function findProjectOfDomain(
  workspaceId: string,
  db: Database,
  domain: string,
): Promise<ProjectRow | undefined> {
  const [row] = await db
    .select()
    .from(projects)
    .where(and(eq(projects.workspaceId, workspaceId), eq(projects.domain, domain)));
  return row;
}

export async function listAllProjectIds(workspaceId: string, db: Database): Promise<readonly string[]> {
  const rows = await db.select({ id: projects.id }).from(projects).where(eq(projects.workspaceId, workspaceId));
  return rows.map(({ id }) => id);
}

/** Holds the row until the end of the transaction, so that a repeat of the same change waits for it. */
export async function lockProject(workspaceId: string, tx: Database, id: string): Promise<ProjectRow | undefined> {
  const [row] = await tx.select().from(projects).where(byId(workspaceId, id)).for('update');
  return row;
}

export function updateProjectRow(
  workspaceId: string,
  db: Database,
  id: string,
  values: Pick<ProjectRow, 'name' | 'domain' | 'match' | 'competitors' | 'updatedAt'>,
): Write {
  return db.update(projects).set(values).where(byId(workspaceId, id));
}

export function deleteProjectRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(projects).where(byId(workspaceId, id));
}

/** Every change of a project's keywords or ranks makes a new version of its dashboard. */
export function bumpDataVersion(workspaceId: string, db: Database, projectId: string): Write {
  return db
    .update(projects)
    .set({ dataVersion: sql`${projects.dataVersion} + 1` })
    .where(byId(workspaceId, projectId));
}

function byId(workspaceId: string, id: string) {
  return and(eq(projects.workspaceId, workspaceId), eq(projects.id, id));
}
