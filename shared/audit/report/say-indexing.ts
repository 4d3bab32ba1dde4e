import { isSameResource } from '#shared/kernel/comparable-address.ts';
import type { MessageParams } from '#shared/kernel/message.ts';

import type { verdictTexts } from '../texts/verdict-texts.data.ts';
import { blockedReason } from './blocked-reason.ts';
import type { AuditReport } from './report.ts';

/** `elsewhere`: nothing keeps the page out, but its canonical names another, which is then indexed in its place. */
export type Indexing = AuditReport['summary']['indexable'] | 'elsewhere';

const verdicts = {
  yes: 'indexableYes',
  elsewhere: 'indexableElsewhere',
  no: 'indexableNo',
  unknown: 'indexableUnknown',
} as const;

/** Whether a page can be indexed, as every surface says it; a crawl counts `elsewhere` as not indexable. */
export function indexingOf({ summary, url }: Pick<AuditReport, 'summary' | 'url'>): Indexing {
  const { canonical, indexable } = summary;
  return indexable === 'yes' && canonical !== null && !isSameResource(canonical, url) ? 'elsewhere' : indexable;
}

/** "Not indexable: noindex in the robots meta tag": the answer, and what decides it, wherever it is given. */
export function sayIndexing(
  report: AuditReport,
  text: (key: keyof typeof verdictTexts, params?: MessageParams) => string,
): string {
  const verdict = text(verdicts[indexingOf(report)]);
  const reason = blockedReason(report);
  return reason ? text('verdictWhy', { verdict, reason: text(reason.key, reason.params) }) : verdict;
}
