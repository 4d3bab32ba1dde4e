import { hasElapsed, systemClock } from '#shared/kernel/clock.ts';
import { loadJob } from '#extension/platform/storage/audit-job.ts';
import { loadReading } from '#extension/platform/storage/audit-store.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';
import { askPage } from '#extension/platform/messages/messages.ts';
import { findTab } from '#extension/platform/browser/tabs.ts';

/** For so long an audit may stand for another one of the same page. */
const reusableMs = 60_000;

/**
 * True where the tab's audit is under way, or a moment old and of the page as it still is: another one would store the
 * same again. The page itself is asked, since its address says nothing about its content.
 */
export async function isStillGood(tabId: number): Promise<boolean> {
  const [job, tab] = await Promise.all([loadJob(tabId), findTab(tabId)]);
  if (!job || !tab || job.stage === 'failed' || job.url !== tab.url) return false;
  if (hasElapsed(job.startedAtMs, reusableMs, systemClock())) return false;
  try {
    if (job.stage !== 'done') return (await askPage(tabId, 'ping', {})).auditId === job.auditId;
    const [reading, settings] = await Promise.all([loadReading(tabId), loadSettings()]);
    const isKept = reading?.auditId === job.auditId && reading.report.locale === localeOf(settings);
    return isKept && (await askPage(tabId, 'isUnchanged', { auditId: job.auditId }));
  } catch {
    // The page that was read is gone.
    return false;
  }
}
