import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { reportSections } from '#shared/audit/report/report-sections.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { Verdict } from '#extension/ui/Verdict.tsx';

const shownCount = 3;

/** The verdict, and the worst of what was found; a click opens the panel at it. */
export function WorstFindings({
  report,
  onOpen,
}: {
  readonly report: AuditReport;
  readonly onOpen: (rule?: string) => void;
}): ReactNode {
  const { text } = useWords();
  const worst = reportSections(report).findings.slice(0, shownCount);
  return (
    <section aria-label={text('findings')}>
      <div className="verdict-row">
        <Verdict report={report} />
        <button type="button" className="button button-primary" onClick={() => onOpen()}>
          {text('open')}
          <Icon name="open" />
        </button>
      </div>
      {worst.length === 0 ? <p className="all-clear">{text('nothingFound')}</p> : null}
      <ul className="worst">
        {worst.map((finding) => (
          <li key={finding.rule}>
            <button type="button" className="worst-row" onClick={() => onOpen(finding.rule)} title={finding.message}>
              <Mark tone={finding.severity} label={text(finding.severity)} />
              <span className="clip">{finding.message}</span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
