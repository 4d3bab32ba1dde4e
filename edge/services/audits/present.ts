import type { StoredAudit } from '#shared/api/endpoints/audits.ts';

import type { AuditListRow } from '../../repositories/audits.ts';

/** An audit as lists show it; takes a row with or without its report and leaves the report out. */
export function presentAudit(row: AuditListRow): StoredAudit {
  return {
    id: row.id,
    projectId: row.projectId,
    url: row.url,
    source: row.source,
    locale: row.locale,
    engineVersion: row.engineVersion,
    score: row.score,
    errors: row.errors,
    warnings: row.warnings,
    notices: row.notices,
    checkedAt: row.checkedAt.toISOString(),
    storedAt: row.storedAt.toISOString(),
  };
}
