import { callEndpoint, type CallFailure } from '#shared/api/call.ts';
import { readAudit, type StoredAuditWithReport } from '#shared/api/endpoints/audits.ts';
import { err, type Result } from '#shared/kernel/result.ts';

import { loadBackendAccess } from './backend-access.ts';

/** An audit that the backend keeps, with its report; `null` as failure: no backend is connected. */
export async function loadBackendAudit(auditId: string): Promise<Result<StoredAuditWithReport, CallFailure | null>> {
  const access = await loadBackendAccess();
  return access ? callEndpoint(readAudit, { params: { auditId } }, access) : err(null);
}
