import type { StoredAudit } from '#shared/api/endpoints/audits.ts';
import type { AuditComparison } from '#shared/audit/report/audit-comparison.ts';
import { compareReports } from '#shared/audit/report/compare-reports.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findAudit, findAuditBefore } from '../../repositories/audits.ts';
import type { RequestContext } from '../context.ts';
import { presentAudit } from './present.ts';

export interface StoredComparison {
  after: StoredAudit;
  before: StoredAudit | null;
  comparison: AuditComparison | null;
}

/** Against the latest earlier check of the same URL; both are null where there is none. */
export async function compareAudit({ store, workspaceId }: RequestContext, auditId: string): Promise<StoredComparison> {
  const after = await findAudit(workspaceId, store.db, auditId);
  if (!after) throw new AppError('not_found');
  const before = await findAuditBefore(workspaceId, store.db, after);
  return {
    after: presentAudit(after),
    before: before ? presentAudit(before) : null,
    comparison: before ? compareReports(before.report, after.report) : null,
  };
}
