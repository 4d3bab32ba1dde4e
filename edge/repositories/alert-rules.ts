import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';

import type { WatchedSeries } from '#shared/alerts/alert-condition.ts';

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

/** Of all workspaces: projects with a rule that watches one of the series. */
export async function listAllProjectsWatching(
  db: Database,
  series: readonly WatchedSeries[],
): Promise<readonly { readonly workspaceId: string; readonly projectId: string }[]> {
  const { condition, isEnabled, projectId, workspaceId } = alertRules;
  return db
    .selectDistinct({ workspaceId, projectId })
    .from(alertRules)
    .where(and(eq(isEnabled, true), inArray(sql`${condition} ->> 'series'`, [...series])));
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
