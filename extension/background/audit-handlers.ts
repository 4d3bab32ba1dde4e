import { injectPageScript } from '#extension/platform/browser/inject-page-script.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import type { AuditMessages } from '#extension/platform/messages/protocol.ts';
import { loadJobs } from '#extension/platform/storage/all-jobs.ts';
import { type AuditJob, loadJob } from '#extension/platform/storage/audit-job.ts';
import { isStoreFull } from '#extension/platform/storage/store-full.ts';

import { addInputs, finishAudit } from './finish-audit.ts';
import { isStillGood } from './is-still-good.ts';
import { resumeAudits } from './resume-audits.ts';
import { showFirstReport } from './show-first-report.ts';
import { failAudit, startAudit } from './start-audit.ts';
import { withVisit } from './visit-redirects.ts';

/** An audit from the click to its last part. The page's script and the panel send what they found. */
export const auditHandlers: MessageHandlers<AuditMessages> = {
  startAudit: async ({ isAsked, mayReuse = false, tabId }) => {
    if (!mayReuse || !(await isStillGood(tabId))) await startAudit(tabId, isAsked);
    return null;
  },
  resumeAudits: async () => {
    await resumeAudits();
    return null;
  },
  liveDocumentCollected: async ({ auditId, collected }, { tabId }) => {
    const job = await findJob(auditId, tabId);
    if (job) await orSayFull(job, showFirstReport(job, collected));
    return null;
  },
  inputsCollected: async ({ auditId, inputs, next }, { tabId }) => {
    const job = await findJob(auditId, tabId);
    if (job) await orSayFull(job, addInputs(job, await withVisit(job, inputs), next));
    return null;
  },
  loadSitemapReader: async ({ auditId }, { tabId }) => {
    const job = await findJob(auditId, tabId);
    // A page that went away needs none; the audit's script says so where it is still there.
    if (job) await injectPageScript(job.tabId, '/audit-sitemaps.js');
    return null;
  },
  collectionFinished: async ({ auditId, inputs }, { tabId }) => {
    const job = await findJob(auditId, tabId);
    if (job) await orSayFull(job, finishAudit(job, await withVisit(job, inputs)));
    return null;
  },
  collectionRefused: async ({ auditId, failure }, { tabId }) => {
    const job = await findJob(auditId, tabId);
    if (job) await failAudit(job, failure);
    return null;
  },
};

/** An audit that finds no room ends with that, in place of one that never ends; one that has ended keeps its report. */
async function orSayFull(job: AuditJob, step: Promise<void>): Promise<void> {
  await step.catch(async (cause: unknown) => {
    if (!isStoreFull(cause) || job.stage === 'done') throw cause;
    await failAudit(job, 'store-full');
  });
}

/**
 * The job of an audit, as long as no newer audit of its tab took its place. Messages of the page's script say by
 * themselves which tab that is.
 */
async function findJob(auditId: string, tabId: number | undefined): Promise<AuditJob | undefined> {
  const jobs = tabId === undefined ? await loadJobs() : [await loadJob(tabId)];
  // What comes after an audit failed does not change why.
  return jobs.find((job) => job?.auditId === auditId && job.stage !== 'failed');
}
