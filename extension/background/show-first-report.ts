import { assembleFacts } from '#shared/audit/facts/assemble-facts.ts';
import type { CollectedLiveDocument } from '#extension/platform/messages/protocol.ts';
import { type AuditJob, saveJob } from '#extension/platform/storage/audit-job.ts';
import { saveReading } from '#extension/platform/storage/audit-store.ts';

import { judgeAudit } from './judge-audit.ts';

/** Judges what the live DOM tells, while the rest of the audit is under way. */
export async function showFirstReport(job: AuditJob, collected: CollectedLiveDocument): Promise<void> {
  const pending = { state: 'missing', reason: 'pending' } as const;
  const facts = assembleFacts({
    ...collected,
    source: 'rendered',
    raw: pending,
    response: pending,
    robotsTxt: pending,
    context: { layout: pending, vitals: pending, sitemaps: pending },
  });
  await saveReading({ tabId: job.tabId, auditId: job.auditId, facts, report: await judgeAudit(facts) });
  await saveJob({ ...job, url: collected.url, stage: 'fetching', step: 'measuring' });
}
