import { clsx } from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';

import { countPlaces } from '#shared/audit/report/report-sections.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { IssueDetails, type IssueProps } from './IssueDetails.tsx';
import { Tag } from '#extension/ui/Tag.tsx';
import styles from './issues.module.css';

interface IssueRowProps extends IssueProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One finding: a line that opens to what, why, how and where. */
export function IssueRow({ audit, issue, isOpen, onToggle }: IssueRowProps): ReactNode {
  const { text, number } = useWords();
  const { wishedRule } = usePanelActions();
  const row = useRef<HTMLDivElement>(null);
  const count = countPlaces(issue);
  const isReview = issue.outcome === 'needs-review';
  const isWished = wishedRule === issue.rule;

  useEffect(() => {
    if (isWished) row.current?.scrollIntoView({ block: 'start' });
  }, [isWished]);

  return (
    <div ref={row} className={clsx(styles.issue, isOpen && styles.isOpen)} data-row="" data-rule={issue.rule}>
      <button type="button" className={styles.issueLine} aria-expanded={isOpen} data-row-focus="" onClick={onToggle}>
        <Mark tone={issue.severity} label={text(issue.severity)} />
        <span className={styles.issueMessage}>
          {issue.message}
          {isReview ? <Tag>{text('needsReview')}</Tag> : null}
        </span>
        {count > 1 ? (
          <span className={styles.issueCount} title={text('placeCount', { count })}>
            {number(count)}
          </span>
        ) : null}
        <Icon name="down" />
      </button>
      {isOpen ? <IssueDetails audit={audit} issue={issue} /> : null}
    </div>
  );
}
