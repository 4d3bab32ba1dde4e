import { assembleFacts } from '#shared/audit/assemble-facts.ts';
import type { Input, PageFacts } from '#shared/audit/facts.ts';
import { reportedNodes, withPlaces } from '#shared/audit/places.ts';
import type { AuditReport } from '#shared/audit/report.ts';
import { type AuditJob, saveJob } from '#extension/platform/audit-job.ts';
import { loadReading, saveAudit, saveReading } from '#extension/platform/audit-store.ts';
import { askPage } from '#extension/platform/messages.ts';
import type { CollectedNetwork, DescribedNode } from '#extension/platform/protocol.ts';

import { judgeAudit } from './judge-audit.ts';
import { postAudit } from './outbox/post-entry.ts';
import { failAudit } from './start-audit.ts';

/**
 * Makes the final report, keeps it and posts it. `late` is what the network brought, or why it brought nothing.
 * Running it twice for one audit changes nothing: the same ids are written again.
 */
export async function finishAudit(job: AuditJob, late: CollectedNetwork | string): Promise<void> {
  const reading = await loadReading(job.tabId);
  if (reading?.auditId !== job.auditId) return failAudit(job, 'navigated');
  const facts = typeof late === 'string' ? withoutPending(reading.facts, late) : withNetwork(reading.facts, late);
  const report = await describePlaces(job, await judgeAudit(facts));
  await saveReading({ ...reading, facts, report });
  await saveAudit(job.auditId, report);
  await saveJob({ ...job, stage: 'done' });
  await postAudit(job.auditId, report);
}

function withNetwork(facts: PageFacts, { raw, response, robotsTxt, failures }: CollectedNetwork): PageFacts {
  return assembleFacts({ ...facts, raw, response, robotsTxt, failures: [...facts.failures, ...failures] });
}

function withoutPending(facts: PageFacts, detail: string): PageFacts {
  const settle = <T>(input: Input<T>): Input<T> =>
    input.state === 'missing' && input.reason === 'pending'
      ? { state: 'missing', reason: 'fetch-failed', detail }
      : input;
  const { raw, response, robotsTxt } = facts;
  return { ...facts, raw: settle(raw), response: settle(response), robotsTxt: settle(robotsTxt) };
}

/** Selectors and snippets, as long as the page that was read is still there. */
async function describePlaces(job: AuditJob, report: AuditReport): Promise<AuditReport> {
  try {
    const { document, raw } = await askPage(job.tabId, 'describePlaces', {
      auditId: job.auditId,
      ...reportedNodes(report),
    });
    return withPlaces(report, { document: byNumber(document), raw: byNumber(raw) });
  } catch {
    return report;
  }
}

function byNumber(described: readonly DescribedNode[]): ReadonlyMap<number, DescribedNode> {
  return new Map(described.map((each) => [each.node, each]));
}
