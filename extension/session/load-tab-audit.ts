import { type AuditJob, loadJob } from '#extension/platform/storage/audit-job.ts';
import { findPreviousAudit, loadHistory, loadReading } from '#extension/platform/storage/audit-store.ts';
import type { KnownTab } from '#extension/platform/browser/tabs.ts';
import type { EarlierScore } from '#shared/audit/export/html-cover.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

/** What is known of the page in a tab. */
export interface TabAudit {
  readonly tab: KnownTab;
  readonly job: AuditJob | undefined;
  readonly shown: ShownAudit | undefined;
  /** The tab's own reading, where the tab shows another address by now. */
  readonly movedFrom: EarlierReading | undefined;
}

export interface EarlierReading {
  readonly auditId: string;
  readonly facts: PageFacts;
}

export interface ShownAudit {
  readonly auditId: string;
  readonly report: AuditReport;
  /** Of the tab's own reading; undefined for an audit out of the history. */
  readonly facts: PageFacts | undefined;
  /** Points since the audit of this page before; null for the first. */
  readonly scoreChange: number | null;
  /** The audit of this page before; undefined for the first. */
  readonly previous: EarlierScore | undefined;
  /** The tab has moved on to another page since. */
  readonly isOfAnotherPage: boolean;
}

/**
 * Loads what is stored, without asking anyone: the tab's own reading, else the newest audit of its page, else the
 * reading of the page that the tab had before.
 */
export async function loadTabAudit(tab: KnownTab): Promise<TabAudit> {
  const [job, reading] = await Promise.all([loadJob(tab.id), loadReading(tab.id)]);
  // An address that we may no longer see is one of another site: it was seen when the page was read.
  const isOfAnotherPage = reading !== undefined && (tab.url === undefined || !isSamePage(reading.report.url, tab.url));
  const [stored] = tab.url !== undefined && (!reading || isOfAnotherPage) ? await loadHistory(tab.url, 1) : [];
  const movedFrom = isOfAnotherPage ? { auditId: reading.auditId, facts: reading.facts } : undefined;
  if (stored) {
    return { tab, job, shown: await withChange({ auditId: stored.id, report: stored.report }), movedFrom };
  }
  if (!reading) return { tab, job, shown: undefined, movedFrom };
  return { tab, job, shown: await withChange({ ...reading, isOfAnotherPage }), movedFrom };
}

async function withChange(found: {
  readonly auditId: string;
  readonly report: AuditReport;
  readonly facts?: PageFacts;
  readonly isOfAnotherPage?: boolean;
}): Promise<ShownAudit> {
  const { auditId, report, facts, isOfAnotherPage = false } = found;
  const previous = (await findPreviousAudit(report.url, report.checkedAt))?.report;
  const before = previous?.score ?? null;
  const scoreChange = before === null || report.score === null ? null : report.score - before;
  const earlier = previous && { score: before, checkedAt: previous.checkedAt };
  return { auditId, report, facts, scoreChange, previous: earlier, isOfAnotherPage };
}

function isSamePage(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}
