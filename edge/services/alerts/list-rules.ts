import type { AlertRule } from '#shared/api/endpoints/alerts.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listAlertRuleRows } from '../../repositories/alert-rules.ts';
import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { presentAlertRule } from './present-rule.ts';

/** Oldest first. Throws `not_found` where the workspace has no such project. */
export async function listAlertRules(
  { store, workspaceId }: RequestContext,
  projectId: string,
): Promise<{ items: AlertRule[] }> {
  const rows = await listAlertRuleRows(workspaceId, store.db, projectId);
  if (rows.length === 0 && !(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  return { items: rows.map(presentAlertRule) };
}
