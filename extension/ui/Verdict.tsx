import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { countFindings } from '#shared/audit/report/report-sections.ts';

import { useWords } from './Language.tsx';
import { Mark, type Tone } from './Mark.tsx';
import styles from './Verdict.module.css';

/** "Indexable · 2 errors · 5 warnings": the answer in one line. */
export function Verdict({ report }: { readonly report: AuditReport }): ReactNode {
  const { text } = useWords();
  const [tone, key] = indexing[report.summary.indexable];
  const errors = countFindings(report, 'error');
  const warnings = countFindings(report, 'warning');
  return (
    <p className={styles.verdict} data-testid="verdict">
      <span className={styles.verdictPart}>
        <Mark tone={tone} />
        <strong>{text(key)}</strong>
      </span>
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
