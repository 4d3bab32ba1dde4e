import { and, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { collectionPlans } from '../db/tables/collection-plans.ts';

export type CollectionPlanRow = Omit<typeof collectionPlans.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(collectionPlans);

export async function findCollectionPlan(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<CollectionPlanRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(collectionPlans)
    .where(and(eq(collectionPlans.workspaceId, workspaceId), eq(collectionPlans.projectId, projectId)));
  return row;
}

export function upsertCollectionPlan(workspaceId: string, db: Database, row: CollectionPlanRow): Write {
  const { projectId: _projectId, ...values } = row;
  return db
    .insert(collectionPlans)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({ target: [collectionPlans.workspaceId, collectionPlans.projectId], set: values });
}
