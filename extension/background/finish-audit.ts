import { assembleFacts } from '#shared/audit/facts/assemble-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import { reportedNodes, withPlaces } from '#shared/audit/report/places.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { type AuditJob, type AuditStep, saveJob } from '#extension/platform/storage/audit-job.ts';
import { loadReading, saveReading } from '#extension/platform/storage/audit-store.ts';
import { saveAudit } from '#extension/platform/storage/save-audit.ts';
import { askPage } from '#extension/platform/messages/messages.ts';
import type { TabReading } from '#extension/platform/storage/database-schema.ts';
import type { DescribedNode, LateInputs } from '#extension/platform/messages/protocol.ts';

import { judgeAudit } from './judge-audit.ts';
import { postAudit, postCompletion } from './outbox/post-entry.ts';
import { failAudit } from './start-audit.ts';

/**
 * Makes the final report with what came last, keeps it and posts it. `missing` says why the parts that never came did
 * not. Running it twice for one audit changes nothing: the same ids are written again.
 */
export async function finishAudit(job: AuditJob, inputs: LateInputs = {}, missing = 'it did not come'): Promise<void> {
  const report = await rewriteReading(job, (facts) => withoutPending(withInputs(facts, inputs), missing));
  if (!report) return failAudit(job, 'navigated');
  await saveJob({ ...job, stage: 'done' });
  await postAudit(job.auditId, report);
}

/**
 * Adds what came to the tab's reading and judges it again. What comes after the end of an audit, because the user asked
 * for it, changes its report in the history and at the backend too.
 */
export async function addInputs(job: AuditJob, inputs: LateInputs, next: AuditStep | undefined): Promise<void> {
  if (job.stage === 'done') {
    const report = await rewriteReading(job, (facts) => withInputs(facts, inputs));
    if (report) await postCompletion(job.auditId, report);
  } else
    await changeReading(job, async (reading) => {
      const facts = withInputs(reading.facts, inputs);
      return { ...reading, facts, report: await judgeAudit(facts) };
    });
  await saveJob({ ...job, ...(next && { step: next }), revision: (job.revision ?? 0) + 1 });
}

/** Judges a tab's reading again, where the user changed what is judged: a keyword, muted rules. It is not sent again. */
export async function judgeAgain(job: AuditJob): Promise<void> {
  await rewriteReading(job, (facts) => facts);
  await saveJob({ ...job, revision: (job.revision ?? 0) + 1 });
}

/** Judges changed facts, names the places and keeps the report. undefined where the tab has another reading by now. */
async function rewriteReading(
  job: AuditJob,
  change: (facts: PageFacts) => PageFacts,
): Promise<AuditReport | undefined> {
  const reading = await changeReading(job, async (before) => {
    const facts = change(before.facts);
    return { ...before, facts, report: await describePlaces(job, await judgeAudit(facts)) };
  });
  if (reading) await saveAudit(job.auditId, reading.report);
  return reading?.report;
}

/** Parts come from the page and from the panel, several at a time: each waits for the one before. */
function changeReading(
  { tabId, auditId }: AuditJob,
  change: (reading: TabReading) => Promise<TabReading>,
): Promise<TabReading | undefined> {
  return navigator.locks.request(`reading ${tabId}`, async () => {
    const reading = await loadReading(tabId);
    if (reading?.auditId !== auditId) return undefined;
    const changed = await change(reading);
    await saveReading(changed);
    return changed;
  });
}

function withInputs(facts: PageFacts, { context, failures, ...inputs }: LateInputs): PageFacts {
  const known = new Set(facts.failures.map(({ collector }) => collector));
  return assembleFacts({
    ...facts,
    ...inputs,
    context: { ...facts.context, ...context },
    // A part may come twice, where the worker died while it was handled.
    failures: [...facts.failures, ...(failures ?? []).filter(({ collector }) => !known.has(collector))],
  });
}

function withoutPending(facts: PageFacts, detail: string): PageFacts {
  const settle = <T>(input: Input<T>): Input<T> =>
    input.state === 'missing' && input.reason === 'pending'
      ? { state: 'missing', reason: 'fetch-failed', detail }
      : input;
  const { raw, response, robotsTxt, context } = facts;
  return {
    ...facts,
    raw: settle(raw),
    response: settle(response),
    robotsTxt: settle(robotsTxt),
    context: {
      ...context,
      vitals: settle(context.vitals),
      layout: settle(context.layout),
      sitemaps: settle(context.sitemaps),
    },
  };
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
