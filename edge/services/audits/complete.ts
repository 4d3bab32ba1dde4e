import type { StoredAudit } from '#shared/api/endpoints/audits.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findAudit, lockAudit, updateAuditReport } from '../../repositories/audits.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentAudit } from './present.ts';
import { columnsOf } from './store.ts';

/** Replaces a report by its later form. Throws `conflict` for a report of another page or another moment. */
export async function completeAudit(
  context: RequestContext,
  auditId: string,
  report: AuditReport,
): Promise<StoredAudit> {
  const { store, workspaceId } = context;
  return store.transaction(async (tx) => {
    // Held until the end, so that of two completions at once the later one stays whole.
    const isThere = await lockAudit(workspaceId, tx, auditId);
    const row = isThere ? await findAudit(workspaceId, tx, auditId) : undefined;
    if (!row) throw new AppError('not_found');
    const { url, source, checkedAt, ...changes } = columnsOf(report);
    if (url !== row.url || source !== row.source || checkedAt.getTime() !== row.checkedAt.getTime()) {
      throw new AppError('conflict', { message: 'This report is of another audit.' });
    }
    // Later than the form before, whatever the clock's resolution: the moment tells the forms apart.
    const storedAt = new Date(Math.max(context.clock(), row.storedAt.getTime() + 1));
    const answer = presentAudit({ ...row, ...changes, storedAt });
    await updateAuditReport(workspaceId, tx, auditId, { ...changes, storedAt });
    const record = { action: 'audits.complete', subjectId: auditId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}
