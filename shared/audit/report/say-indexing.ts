import type { MessageParams } from '#shared/kernel/message.ts';

import type { verdictTexts } from '../texts/verdict-texts.data.ts';
import { blockedReason } from './blocked-reason.ts';
import type { AuditReport } from './report.ts';

const verdicts = { yes: 'indexableYes', no: 'indexableNo', unknown: 'indexableUnknown' } as const;

/** "Not indexable: noindex in the robots meta tag": the answer, and what decides it, wherever it is given. */
export function sayIndexing(
  report: AuditReport,
  text: (key: keyof typeof verdictTexts, params?: MessageParams) => string,
): string {
  const verdict = text(verdicts[report.summary.indexable]);
  const reason = blockedReason(report);
  return reason ? text('verdictWhy', { verdict, reason: text(reason.key, reason.params) }) : verdict;
}
