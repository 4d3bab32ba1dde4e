import { assembleFacts } from '#shared/audit/facts/assemble-facts.ts';
import { type AuditJob, loadJobs, saveJob } from '#extension/platform/storage/audit-job.ts';
import { saveReading } from '#extension/platform/storage/audit-store.ts';
import { removeConnection } from '#extension/platform/storage/connection.ts';
import { removeEngineUpdateList } from '#extension/platform/storage/engine-updates.ts';
import { injectPageScript } from '#extension/platform/browser/inject-page-script.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import { outboxStore } from '#extension/platform/storage/outbox-store.ts';
import type { BackgroundMessages, CollectedLiveDocument } from '#extension/platform/messages/protocol.ts';
import { clearSiteCopies } from '#extension/platform/storage/site-store.ts';

import { accountHandlers } from './account-handlers.ts';
import { alertHandlers } from './alerts/alert-handlers.ts';
import { auditChoiceHandlers } from './audit-choice-handlers.ts';
import { claimWorkspace } from './claim-workspace.ts';
import { connectBackend } from './connect-backend.ts';
import { endSessionOfAccount } from './end-session.ts';
import { addInputs, finishAudit } from './finish-audit.ts';
import { judgeAudit } from './judge-audit.ts';
import { keywordHandlers } from './keywords/keyword-handlers.ts';
import { unparkOutbox } from './outbox/outbox.ts';
import { sendWaiting } from './outbox/post-entry.ts';
import { resumeAudits } from './resume-audits.ts';
import { applySerpSettings } from './serp-apply-settings.ts';
import { searchConsoleHandlers } from './search-console/search-console-handlers.ts';
import { serpHandlers } from './serp-handlers.ts';
import { failAudit, startAudit } from './start-audit.ts';

/** Answers to every message the worker takes. None keeps state: the worker may be a new one for each. */
export const messageHandlers: MessageHandlers<BackgroundMessages> = {
  startAudit: async ({ tabId, isAsked }) => {
    await startAudit(tabId, isAsked);
    return null;
  },
  resumeAudits: async () => {
    await resumeAudits();
    return null;
  },
  liveDocumentCollected: async ({ auditId, collected }) => {
    const job = await findJob(auditId);
    if (job) await showFirstReport(job, collected);
    return null;
  },
  inputsCollected: async ({ auditId, inputs, next }) => {
    const job = await findJob(auditId);
    if (job) await addInputs(job, inputs, next);
    return null;
  },
  loadSitemapReader: async ({ auditId }) => {
    const job = await findJob(auditId);
    // A page that went away needs none; the audit's script says so where it is still there.
    if (job) await injectPageScript(job.tabId, '/audit-sitemaps.js');
    return null;
  },
  collectionFinished: async ({ auditId }) => {
    const job = await findJob(auditId);
    if (job) await finishAudit(job);
    return null;
  },
  collectionRefused: async ({ auditId, failure }) => {
    const job = await findJob(auditId);
    if (job) await failAudit(job, failure);
    return null;
  },
  sendOutbox: async ({ retryParked }) => {
    if (retryParked) await unparkOutbox(outboxStore);
    await sendWaiting(true);
    return null;
  },
  ...accountHandlers,
  ...auditChoiceHandlers,
  ...serpHandlers,
  ...keywordHandlers,
  ...alertHandlers,
  ...searchConsoleHandlers,
  connect: ({ address, account }) => connectBackend(address, account),
  claimWorkspace,
  disconnect: async () => {
    await endSessionOfAccount();
    await removeConnection();
    // Descriptions count as long as the user trusts the backend that signed them.
    await removeEngineUpdateList();
    await clearSiteCopies();
    await applySerpSettings();
    return null;
  },
};

/** The job of an audit, as long as no newer audit of its tab took its place. */
async function findJob(auditId: string): Promise<AuditJob | undefined> {
  return (await loadJobs()).find((job) => job.auditId === auditId);
}

async function showFirstReport(job: AuditJob, collected: CollectedLiveDocument): Promise<void> {
  const pending = { state: 'missing', reason: 'pending' } as const;
  const facts = assembleFacts({
    ...collected,
    source: 'rendered',
    raw: pending,
    response: pending,
    robotsTxt: pending,
    surroundings: { layout: pending, vitals: pending, sitemaps: pending },
  });
  await saveReading({ tabId: job.tabId, auditId: job.auditId, facts, report: await judgeAudit(facts) });
  await saveJob({ ...job, url: collected.url, stage: 'fetching', step: 'measuring' });
}
