import { hasElapsed, systemClock } from '#shared/kernel/clock.ts';
import { setAlarm } from '#extension/platform/browser/alarms.ts';
import { loadJobs } from '#extension/platform/storage/all-jobs.ts';
import { type AuditJob, isUnfinished, removeJob } from '#extension/platform/storage/audit-job.ts';
import { askPage } from '#extension/platform/messages/messages.ts';
import { findTab } from '#extension/platform/browser/tabs.ts';

import { finishAudit } from './finish-audit.ts';
import { patienceMs, restartAudit } from './start-audit.ts';

/** Looks after audits whose page or worker may have gone, and comes back while any is under way. */
export async function resumeAudits(): Promise<void> {
  const unfinished = (await loadJobs()).filter(isUnfinished);
  for (const job of unfinished) await resumeAudit(job);
  if (unfinished.length > 0) await setAlarm('watch-audits', Date.now() + patienceMs);
}

/** A page that still works on the audit is left to it, unless it takes too long. One that went away is finished with what is known. */
export async function resumeAudit(job: AuditJob): Promise<void> {
  if (!(await findTab(job.tabId))) return removeJob(job.tabId);
  if (await isWorkedOn(job)) return;
  if (job.stage === 'fetching') return finishAudit(job, {}, 'the page was left during the audit');
  await restartAudit(job);
}

async function isWorkedOn(job: AuditJob): Promise<boolean> {
  if (hasElapsed(job.startedAtMs, patienceMs, systemClock())) return false;
  try {
    return (await askPage(job.tabId, 'ping', {})).auditId === job.auditId;
  } catch {
    return false;
  }
}
