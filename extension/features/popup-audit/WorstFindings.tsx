import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { countFindings, countPlaces, reportSections } from '#shared/audit/report/report-sections.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { VerdictReason } from '#extension/ui/Verdict.tsx';

import styles from './WorstFindings.module.css';

const shownCount = 3;

interface WorstFindingsProps {
  readonly report: AuditReport;
  /** Opens the panel, at a finding where one is given. */
  readonly onOpen: (rule?: string) => void;
}

/** The verdict with its reason, and the worst of what was found; a click opens the panel at it. */
export function WorstFindings({ onOpen, report }: WorstFindingsProps): ReactNode {
  const { number, text } = useWords();
  const { findings, fine } = reportSections(report);
  return (
    <section className={styles.findings} aria-label={text('findings')}>
      <p className={styles.verdict} data-testid="verdict">
        <VerdictReason report={report} />
      </p>
      {findings.length === 0 ? <p className={styles.clear}>{text('nothingFound')}</p> : null}
      <ul>
        {findings.slice(0, shownCount).map((finding) => (
          <li key={finding.rule}>
            <button
              type="button"
              className={styles.row}
              data-testid="finding"
              onClick={() => onOpen(finding.rule)}
              title={finding.message}
            >
              <Mark tone={finding.severity} label={text(finding.severity)} />
              <span className="clip">{finding.message}</span>
              {countPlaces(finding) > 1 ? (
                <span className={styles.places} title={text('placeCount', { count: countPlaces(finding) })}>
                  {number(countPlaces(finding))}
                </span>
              ) : null}
              <Icon name="open" />
            </button>
          </li>
        ))}
        {fine[0] && findings.length < shownCount ? (
          <li>
            <button type="button" className={styles.row} onClick={() => onOpen(fine[0]?.rule)}>
              <Mark tone="notice" label={text('notice')} />
              <span className="clip">{text('fineList')}</span>
              <span className={styles.places}>{number(fine.length)}</span>
              <Icon name="open" />
            </button>
          </li>
        ) : null}
      </ul>
      <div className={styles.all}>
        <span className="soft">
          {text('errorCount', { count: countFindings(report, 'error') })}
          {' · '}
          {text('warningCount', { count: countFindings(report, 'warning') })}
        </span>
        <LinkButton className={styles.report} onClick={() => onOpen()}>
          {text('openReport')}
          <Icon name="open" />
        </LinkButton>
      </div>
    </section>
  );
}
