import type { StoredAuditWithReport } from '#shared/api/endpoints/audits.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findAudit } from '../../repositories/audits.ts';
import type { RequestContext } from '../context.ts';
import { presentAudit } from './present.ts';

export async function readAudit(
  { store, workspaceId }: RequestContext,
  auditId: string,
): Promise<StoredAuditWithReport> {
  const row = await findAudit(workspaceId, store.db, auditId);
  if (!row) throw new AppError('not_found');
  return { ...presentAudit(row), report: row.report };
}
