import { AppError } from '#shared/kernel/app-error.ts';

import { deleteAuditRow, lockAudit } from '../../repositories/audits.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function deleteAudit(context: RequestContext, auditId: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await lockAudit(workspaceId, tx, auditId))) throw new AppError('not_found');
    await deleteAuditRow(workspaceId, tx, auditId);
    const record = { action: 'audits.delete', subjectId: auditId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
