import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { blockedReason } from '#shared/audit/report/blocked-reason.ts';
import { indexingOf, sayIndexing } from '#shared/audit/report/say-indexing.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { countFindings } from '#shared/audit/report/report-sections.ts';
import { scoredRules } from '#shared/audit/report/scored-rules.ts';

import { useWords } from './Language.tsx';
import { Mark, type Tone } from './Mark.tsx';
import styles from './Verdict.module.css';

/** "Not indexable: noindex in the robots meta tag": the answer, and what decides it. */
export function VerdictReason({ report }: { readonly report: AuditReport }): ReactNode {
  const { text } = useWords();
  return (
    <span className={clsx(styles.verdictPart, blockedReason(report) && styles.verdictWhy)}>
      <Mark tone={tones[indexingOf(report)]} />
      <strong>{sayIndexing(report, text)}</strong>
    </span>
  );
}

/** The same with what was found: "Indexable · 2 errors · 5 warnings", and how many rules that is by. */
export function Verdict({ report }: { readonly report: AuditReport }): ReactNode {
  const { text } = useWords();
  const errors = countFindings(report, 'error');
  const warnings = countFindings(report, 'warning');
  return (
    <p className={styles.verdict} data-testid="verdict">
      <VerdictReason report={report} />
      <span className={styles.verdictPart}>{text('errorCount', { count: errors })}</span>
      <span className={styles.verdictPart}>{text('warningCount', { count: warnings })}</span>
      {report.score === null ? null : (
        <span className={clsx(styles.verdictRules, 'soft')}>{text('scoreRules', { ...scoredRules(report) })}</span>
      )}
    </p>
  );
}

const tones = { yes: 'pass', elsewhere: 'warning', no: 'error', unknown: 'unknown' } as const satisfies Record<
  string,
  Tone
>;
