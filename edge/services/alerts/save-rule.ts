import { type AlertRule, maxAlertRules, type saveAlertRule as endpoint } from '#shared/api/endpoints/alerts.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findAlertRule, listAlertRuleRows, upsertAlertRule } from '../../repositories/alert-rules.ts';
import { deleteSeriesStatesOf } from '../../repositories/alert-series-states.ts';
import { deleteAlertStatesOf } from '../../repositories/alert-states.ts';
import { lockProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentAlertRule } from './present-rule.ts';
import { requireChannels } from './require-channels.ts';

/**
 * A rule that watches for something else starts again: the next check only tells it how things stand. Throws `not_found`
 * (also for the id of another project's rule, or an unknown channel) or `quota_exceeded`.
 */
export async function saveAlertRule(
  context: RequestContext,
  projectId: string,
  given: ParsedInput<typeof endpoint>['body'],
): Promise<AlertRule> {
  const { clock, store, workspaceId } = context;
  const now = new Date(clock());
  return store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    const before = await findAlertRule(workspaceId, tx, given.id);
    if (before && before.projectId !== projectId) throw new AppError('not_found');
    if (!before && (await listAlertRuleRows(workspaceId, tx, projectId)).length >= maxAlertRules) {
      throw new AppError('quota_exceeded', {
        message: `A project has at most ${maxAlertRules} rules. Delete one first.`,
      });
    }
    await requireChannels(workspaceId, tx, given.channelIds);
    const row = { ...given, projectId, createdAt: before?.createdAt ?? now, updatedAt: now };
    await upsertAlertRule(workspaceId, tx, row);
    const isOther = before && JSON.stringify(before.condition) !== JSON.stringify(given.condition);
    if (isOther) {
      await deleteAlertStatesOf(workspaceId, tx, given.id);
      await deleteSeriesStatesOf(workspaceId, tx, given.id);
    }
    const saved = presentAlertRule(row);
    const record = { action: 'alertRules.save', subjectId: given.id, status: 201, answer: saved } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return saved;
  });
}
