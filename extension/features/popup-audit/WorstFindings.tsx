import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { reportSections } from '#shared/audit/report/report-sections.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { Verdict } from '#extension/ui/Verdict.tsx';
import { Button } from '#extension/ui/Button.tsx';
import styles from './popup-audit.module.css';

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
      <div className={styles.verdictRow}>
        <Verdict report={report} />
        <Button kind="primary" onClick={() => onOpen()}>
          {text('open')}
          <Icon name="open" />
        </Button>
      </div>
      {worst.length === 0 ? <p className={styles.allClear}>{text('nothingFound')}</p> : null}
      <ul className={styles.worst}>
        {worst.map((finding) => (
          <li key={finding.rule}>
            <button
              type="button"
              className={styles.worstRow}
              onClick={() => onOpen(finding.rule)}
              title={finding.message}
            >
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
