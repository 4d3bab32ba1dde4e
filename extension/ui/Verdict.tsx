import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { countFindings } from '#shared/audit/report/report-sections.ts';

import { useWords } from './Language.tsx';
import { Mark, type Tone } from './Mark.tsx';

/** "Indexable · 2 errors · 5 warnings": the answer in one line. */
export function Verdict({ report }: { readonly report: AuditReport }): ReactNode {
  const { text } = useWords();
  const [tone, key] = indexing[report.summary.indexable];
  const errors = countFindings(report, 'error');
  const warnings = countFindings(report, 'warning');
  return (
    <p className="verdict" data-testid="verdict">
      <span className="verdict-part">
        <Mark tone={tone} />
        <strong>{text(key)}</strong>
      </span>
      <span className="verdict-part">{text('errorCount', { count: errors })}</span>
      <span className="verdict-part">{text('warningCount', { count: warnings })}</span>
    </p>
  );
}

const indexing = {
  yes: ['pass', 'indexable'],
  no: ['error', 'notIndexable'],
  unknown: ['unknown', 'indexableUnknown'],
} as const satisfies Record<string, readonly [Tone, string]>;
