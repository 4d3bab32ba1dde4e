import { and, asc, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { alertRules } from '../db/tables/alert-rules.ts';

export type AlertRuleRow = Omit<typeof alertRules.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(alertRules);

/** Writes a rule, or changes the one with its id. */
export function upsertAlertRule(workspaceId: string, db: Database, row: AlertRuleRow): Write {
  const { createdAt: _createdAt, id: _id, projectId, ...values } = row;
  return db
    .insert(alertRules)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({
      target: [alertRules.workspaceId, alertRules.id],
      set: values,
      setWhere: eq(alertRules.projectId, projectId),
    });
}

/** Oldest first. */
export async function listAlertRuleRows(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<readonly AlertRuleRow[]> {
  return db
    .select(columns)
    .from(alertRules)
    .where(and(eq(alertRules.workspaceId, workspaceId), eq(alertRules.projectId, projectId)))
    .orderBy(asc(alertRules.createdAt), asc(alertRules.id));
}

export async function findAlertRule(workspaceId: string, db: Database, id: string): Promise<AlertRuleRow | undefined> {
  const [row] = await db.select(columns).from(alertRules).where(byId(workspaceId, id));
  return row;
}

export function deleteAlertRuleRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(alertRules).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(alertRules.workspaceId, workspaceId), eq(alertRules.id, id));
}
