import { type ReactNode, useState } from 'react';

import type { IssueGroup } from '#shared/crawl/export/issue-groups.ts';
import type { CrawlReport, ReportedIssue } from '#shared/crawl/report/crawl-report.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { groupText, groupTitle, sayScope } from '#shared/crawl/export/finding-words.ts';
import { useFindingLanguage } from './use-finding-language.ts';
import { GroupDrafts } from './GroupDrafts.tsx';
import { PlaceRow } from './PlaceRow.tsx';

interface IssueGroupRowProps {
  readonly crawl: StoredCrawl;
  readonly report: CrawlReport;
  readonly group: IssueGroup;
  readonly onPage: (url: string) => void;
}

const firstIssues = 20;
const firstPlaces = 5;

/** One check: what it found, why that matters, and the places of each finding. */
export function IssueGroupRow({ crawl, group, onPage, report }: IssueGroupRowProps): ReactNode {
  const say = useSay();
  const language = useFindingLanguage();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(firstIssues);
  const { check, count, issues, severity, source } = group;
  const [why, fix] = [groupText(check, 'why', language), groupText(check, 'fix', language)];
  return (
    <details className={styles.issue} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Mark tone={severity} label={say(`crawl.${severity}s`)} />
        <span className={styles.issueTitle}>{groupTitle(group, language)}</span>
        <span className="soft">{say('crawl.issues.count', { findings: issues.length, places: count })}</span>
      </summary>
      {isOpen ? (
        <div className={styles.issueBody}>
          {why === undefined ? null : (
            <dl className={styles.texts}>
              <dt>{say('crawl.issues.why')}</dt>
              <dd>{why}</dd>
              <dt>{say('crawl.issues.fix')}</dt>
              <dd>{fix}</dd>
              {source ? (
                <>
                  <dt>{say('crawl.issues.source')}</dt>
                  <dd>
                    <a href={source.url} target="_blank" rel="noreferrer">
                      {source.label}
                    </a>{' '}
                    <code>{check}</code>
                  </dd>
                </>
              ) : null}
            </dl>
          )}
          <GroupDrafts crawl={crawl} report={report} group={group} onPage={onPage} />
          <ul className={styles.issues}>
            {issues.slice(0, shown).map((issue) => (
              <IssueItem key={`${issue.group} ${issue.message}`} issue={issue} onPage={onPage} />
            ))}
          </ul>
          {issues.length > shown ? (
            <LinkButton onClick={() => setShown(shown + 100)}>
              {say('crawl.issues.more', { count: issues.length - shown })}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}

function IssueItem({
  issue,
  onPage,
}: { readonly issue: ReportedIssue } & Pick<IssueGroupRowProps, 'onPage'>): ReactNode {
  const say = useSay();
  const [areAllShown, setAllShown] = useState(false);
  const language = useFindingLanguage();
  const { check, count, places } = issue;
  const shown = areAllShown ? places : places.slice(0, firstPlaces);
  const rest = count - shown.length;
  return (
    <li>
      <p>{sayScope(issue, language)}</p>
      <ul className={styles.places}>
        {shown.map((place) => (
          <PlaceRow
            key={`${place.url} ${place.node ?? ''} ${place.target ?? ''} ${place.value ?? ''}`}
            check={check}
            place={place}
            onPage={onPage}
          />
        ))}
      </ul>
      {rest > 0 ? (
        places.length > shown.length ? (
          <LinkButton onClick={() => setAllShown(true)}>{say('crawl.issues.more', { count: rest })}</LinkButton>
        ) : (
          <span className="soft">{say('crawl.issues.more', { count: rest })}</span>
        )
      ) : null}
    </li>
  );
}
