import type { StoredAudit } from '#shared/api/endpoints/audits.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import type { Severity } from '#shared/audit/rule.ts';
import type { Happened } from '#shared/events/logged-event.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import { findSqlError, foreignKeyViolation } from '../../db/sql-error.ts';
import { type AuditRow, insertAudit } from '../../repositories/audits.ts';
import { insertLoggedEvents } from '../../repositories/logged-events.ts';
import type { RequestContext } from '../context.ts';
import { announceLog } from '../events/announce-log.ts';
import { recordChange } from '../record-change.ts';
import { presentAudit } from './present.ts';

/** Throws `not_found` where the workspace has no such project. */
export async function storeAudit(
  context: RequestContext,
  input: { readonly report: AuditReport; readonly projectId?: string | undefined },
): Promise<StoredAudit> {
  const { store, workspaceId } = context;
  const row = rowOf(input.report, input.projectId ?? null, new Date(context.clock()));
  const audit = presentAudit(row);
  try {
    await store.batch([
      ...recordChange(context, store.db, { action: 'audits.store', subjectId: row.id, status: 201, answer: audit }),
      insertAudit(workspaceId, store.db, row),
      insertLoggedEvents(workspaceId, store.db, [happenedOf(row)], row.storedAt),
    ]);
  } catch (error) {
    const violation = findSqlError(error);
    if (violation?.state !== foreignKeyViolation || violation.constraint !== 'audits_project_fk') throw error;
    throw new AppError('not_found', {
      details: [{ path: 'body.projectId', message: 'is not a project' }],
      cause: error,
    });
  }
  await announceLog(context, row.projectId);
  return audit;
}

function happenedOf({ errors, id, notices, projectId, score, url, warnings }: AuditRow): Happened {
  const data = { auditId: id, url, score, errors, warnings, notices };
  return { kind: 'audit.stored', projectId, subjectId: id, data };
}

function rowOf(report: AuditReport, projectId: string | null, storedAt: Date): AuditRow {
  return { id: newId<'audit'>(storedAt.getTime()), projectId, ...columnsOf(report), storedAt };
}

/** What lists show of a report, and the report. */
export function columnsOf(report: AuditReport): Omit<AuditRow, 'id' | 'projectId' | 'storedAt'> {
  return {
    url: withoutFragment(report.url),
    source: report.source,
    locale: report.locale,
    engineVersion: report.engine.version,
    score: report.score,
    errors: countFailed(report, 'error'),
    warnings: countFailed(report, 'warning'),
    notices: countFailed(report, 'notice'),
    checkedAt: new Date(report.checkedAt),
    report,
  };
}

function countFailed(report: AuditReport, severity: Severity): number {
  return report.outcomes.filter((outcome) => outcome.outcome === 'fail' && outcome.severity === severity).length;
}
