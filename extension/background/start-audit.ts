import { newId } from '#shared/kernel/ids.ts';
import { setAlarm } from '#extension/platform/browser/alarms.ts';
import { type AuditFailure, type AuditJob, saveJob } from '#extension/platform/storage/audit-job.ts';
import { injectPageScript, mayReadFiles } from '#extension/platform/browser/inject-page-script.ts';
import { askPage } from '#extension/platform/messages/messages.ts';
import { findUnsupported } from '#extension/platform/browser/page-support.ts';
import { findTab } from '#extension/platform/browser/tabs.ts';

/** Starts given to one request before it is given up: a page that keeps reloading must not keep us going. */
const maxAttempts = 3;

/** Longest that an audit takes in a healthy page: 5 s of network, and time for a very large document. */
export const patienceMs = 30_000;

/** Audits the page in a tab. A running audit of the same tab is replaced: the newest wins. */
export async function startAudit(tabId: number, isAsked: boolean): Promise<void> {
  const auditId = newId<'audit'>();
  await begin({ auditId, tabId, url: '', stage: 'collecting', startedAtMs: Date.now(), attempts: 0 }, isAsked);
}

/** Starts the same audit again, after its page or its worker went away. Gives up after a few times. */
export async function restartAudit(job: AuditJob): Promise<void> {
  if (job.attempts >= maxAttempts) return failAudit(job, 'interrupted');
  await begin({ ...job, stage: 'collecting', startedAtMs: Date.now() }, false);
}

/** Ends an audit without a report. */
export async function failAudit(job: AuditJob, failure: AuditFailure): Promise<void> {
  await saveJob({ ...job, stage: 'failed', failure });
}

async function begin(asked: AuditJob, isAsked: boolean): Promise<void> {
  const tab = await findTab(asked.tabId);
  if (!tab) return;
  const job: AuditJob = { ...asked, url: tab.url ?? '', attempts: asked.attempts + 1 };
  const unsupported = tab.url === undefined ? undefined : findUnsupported(tab.url, await mayReadFiles());
  if (unsupported) return failAudit(job, unsupported);
  await saveJob(job);
  await setAlarm('watch-audits', job.startedAtMs + patienceMs);
  const injected = await injectPageScript(job.tabId);
  if (!injected.ok) return failAudit(job, explainRefusal(injected.failure, isAsked));
  try {
    await askPage(job.tabId, 'collect', { auditId: job.auditId });
  } catch {
    // The page went away in between; once its successor stands, `resumeAudit` starts again there.
  }
}

/**
 * Browsers say only in words why they refuse a script. Without a word, a page that the user just clicked on is closed
 * to every extension; any other is one that we were not asked to read, or not any more.
 */
function explainRefusal(message: string, isAsked: boolean): AuditFailure {
  if (/\b(chrome|edge|about|devtools):/i.test(message)) return 'browser-page';
  if (/-extension:/i.test(message)) return 'extension-page';
  if (/error page/i.test(message)) return 'browser-page';
  return isAsked || /gallery|policy/i.test(message) ? 'protected-page' : 'no-permission';
}
