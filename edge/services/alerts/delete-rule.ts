import { AppError } from '#shared/kernel/app-error.ts';

import { deleteAlertRuleRow, findAlertRule } from '../../repositories/alert-rules.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Throws `not_found` where the workspace has no such rule. */
export async function deleteAlertRule(context: RequestContext, id: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await findAlertRule(workspaceId, tx, id))) throw new AppError('not_found');
    await deleteAlertRuleRow(workspaceId, tx, id);
    const record = { action: 'alertRules.delete', subjectId: id, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
