import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { annotations } from '../db/tables/annotations.ts';

export type AnnotationRow = Omit<typeof annotations.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(annotations);

/** Writes an annotation, or changes the one with its id. */
export function upsertAnnotation(workspaceId: string, db: Database, row: AnnotationRow): Write {
  const { day, text, updatedAt } = row;
  return db
    .insert(annotations)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({
      target: [annotations.workspaceId, annotations.id],
      set: { day, text, updatedAt },
      setWhere: eq(annotations.projectId, row.projectId),
    });
}

/** By day. */
export async function listAnnotationRows(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<readonly AnnotationRow[]> {
  return db
    .select(columns)
    .from(annotations)
    .where(and(eq(annotations.workspaceId, workspaceId), eq(annotations.projectId, projectId)))
    .orderBy(asc(annotations.day), asc(annotations.id));
}

/** By day, newest first; of all projects or of one. */
export async function listNewestAnnotations(
  workspaceId: string,
  db: Database,
  { limit, projectId }: { readonly limit: number; readonly projectId: string | undefined },
): Promise<readonly AnnotationRow[]> {
  return db
    .select(columns)
    .from(annotations)
    .where(
      and(
        eq(annotations.workspaceId, workspaceId),
        projectId === undefined ? undefined : eq(annotations.projectId, projectId),
      ),
    )
    .orderBy(desc(annotations.day), desc(annotations.id))
    .limit(limit);
}

export async function findAnnotation(
  workspaceId: string,
  db: Database,
  id: string,
): Promise<AnnotationRow | undefined> {
  const [row] = await db.select(columns).from(annotations).where(byId(workspaceId, id));
  return row;
}

export async function countAnnotations(workspaceId: string, db: Database, projectId: string): Promise<number> {
  return db.$count(annotations, and(eq(annotations.workspaceId, workspaceId), eq(annotations.projectId, projectId)));
}

export function deleteAnnotationRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(annotations).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(annotations.workspaceId, workspaceId), eq(annotations.id, id));
}
