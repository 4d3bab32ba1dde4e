import type { StoredAuditWithReport } from '#shared/api/endpoints/audits.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findAudit } from '../../repositories/audits.ts';
import type { ServiceContext } from '../context.ts';
import { presentAudit } from './present.ts';

export async function readAudit(
  { store, workspaceId }: ServiceContext,
  auditId: string,
): Promise<StoredAuditWithReport> {
  const row = await findAudit(workspaceId, store.db, auditId);
  if (!row) throw new AppError('not_found');
  return { ...presentAudit(row), report: row.report };
}
