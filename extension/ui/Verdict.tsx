import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { countFindings } from '#shared/audit/report/report-sections.ts';

import { blockedReason } from './blocked-reason.ts';
import { useWords } from './Language.tsx';
import { Mark, type Tone } from './Mark.tsx';
import styles from './Verdict.module.css';

/** "Not indexable: noindex in the robots meta tag": the answer, and what decides it. */
export function VerdictReason({ report }: { readonly report: AuditReport }): ReactNode {
  const { text } = useWords();
  const [tone, key] = indexing[report.summary.indexable];
  const reason = blockedReason(report);
  return (
    <span className={clsx(styles.verdictPart, reason && styles.verdictWhy)}>
      <Mark tone={tone} />
      <strong>
        {reason ? text('verdictWhy', { verdict: text(key), reason: text(reason.key, reason.params) }) : text(key)}
      </strong>
    </span>
  );
}

/** The same with what was found: "Indexable · 2 errors · 5 warnings". */
export function Verdict({ report }: { readonly report: AuditReport }): ReactNode {
  const { text } = useWords();
  const errors = countFindings(report, 'error');
  const warnings = countFindings(report, 'warning');
  return (
    <p className={styles.verdict} data-testid="verdict">
      <VerdictReason report={report} />
      <span className={styles.verdictPart}>{text('errorCount', { count: errors })}</span>
      <span className={styles.verdictPart}>{text('warningCount', { count: warnings })}</span>
    </p>
  );
}

const indexing = {
  yes: ['pass', 'indexable'],
  no: ['error', 'notIndexable'],
  unknown: ['unknown', 'indexableUnknown'],
} as const satisfies Record<string, readonly [Tone, string]>;
