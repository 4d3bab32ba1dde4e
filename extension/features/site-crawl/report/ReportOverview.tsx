import type { ReactNode } from 'react';

import { issueGroups } from '#shared/crawl/export/issue-groups.ts';
import { unlinkedCount } from '#shared/crawl/export/report-lines.ts';
import { crawlOutcomes } from '#shared/crawl/outcome.ts';
import { sayPhrase } from '#shared/crawl/say-phrase.ts';
import type { Translation } from '#shared/kernel/translation.ts';
import { bareHost } from '#shared/kernel/typed-domain.ts';
import type { StoredCrawl, StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';
import { summaryOf } from '#extension/platform/storage/crawl-store.ts';
import { isListCrawl } from '#extension/platform/storage/is-list-crawl.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { ShareBar } from '#extension/ui/ShareBar.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { CrawlSchedule } from '../CrawlSchedule.tsx';
import { Figures } from '../Figures.tsx';
import { OutcomeTable } from '../OutcomeTable.tsx';
import { sayEnd } from '#shared/crawl/export/say-end.ts';
import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { CrawlTrend } from './CrawlTrend.tsx';
import { OtherSites } from './OtherSites.tsx';
import { groupTitle, sayScope } from '#shared/crawl/export/finding-words.ts';
import { useFindingLanguage } from './use-finding-language.ts';

interface ReportOverviewProps {
  readonly crawl: StoredCrawl;
  readonly stored: StoredCrawlReport;
  /** Crawls of the site that have a report, the newest first. */
  readonly site: readonly StoredCrawl[];
  readonly onOpen: (id: string) => void;
  readonly onPart: (part: 'issues' | 'pages') => void;
}

const shownFirst = 5;

/** How far the crawl came, what became of addresses, and what is worst. */
export function ReportOverview({ crawl, onOpen, onPart, site, stored }: ReportOverviewProps): ReactNode {
  const say = useSay();
  const { number } = useWords();
  const language = useFindingLanguage();
  const { report } = stored;
  const summary = summaryOf(report);
  const { findings, pages } = summary;
  const first = issueGroups(report)
    .filter(({ severity }) => severity !== 'notice')
    .slice(0, shownFirst);
  const isList = isListCrawl(crawl);
  return (
    <>
      {report.startFailure === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {say('crawl.start.failed', { reason: report.startFailure })}
        </p>
      )}
      <p>{sayEnd(summary, isList, say)}</p>
      <Figures
        figures={[
          [say('crawl.progress.pages'), number(pages)],
          [say('crawl.progress.known'), number(report.urls.length)],
          [say('crawl.errors'), number(findings.error)],
          [say('crawl.warnings'), number(findings.warning)],
          [say('crawl.notices'), number(findings.notice)],
        ]}
      />
      {first.length > 0 ? (
        <section aria-labelledby="crawl-first">
          <h4 id="crawl-first">{say('crawl.first')}</h4>
          <ol className={styles.first}>
            {first.map((group) => (
              <li key={group.check}>
                <Mark tone={group.severity} label={say(`crawl.${group.severity}s`)} />
                <span>
                  <LinkButton onClick={() => onPart('issues')}>{groupTitle(group, language)}</LinkButton>{' '}
                  <span className="soft">
                    {group.issues.length === 1
                      ? group.issues.map((issue) => sayScope(issue, language))
                      : say('crawl.issues.count', { findings: group.issues.length, places: group.count })}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <div className={styles.columns}>
        <section aria-labelledby="crawl-outcomes">
          <h4 id="crawl-outcomes">{say('crawl.progress.outcomes')}</h4>
          <OutcomeTable
            isList={isList}
            outcomes={crawlOutcomes.flatMap((outcome) => {
              const count = report.counts[outcome] ?? 0;
              return count > 0 ? [[outcome, count] as const] : [];
            })}
          />
        </section>
        {isList ? null : <Depths report={report} />}
      </div>
      {site.length > 1 ? <CrawlTrend current={crawl.id} site={site} onOpen={onOpen} /> : null}
      {report.externals ? <OtherSites externals={report.externals} language={language.crawl} /> : null}
      <NotChecked report={report} language={language.crawl} />
      {crawl.plan ? <p className="soft">{say('crawl.browser')}</p> : null}
      {crawl.remote && !isList ? (
        <CrawlSchedule
          projectId={crawl.remote.projectId}
          domain={bareHost(new URL(report.start).hostname)}
          options={crawl.remote.options}
        />
      ) : null}
    </>
  );
}

function Depths({ report }: Pick<StoredCrawlReport, 'report'>): ReactNode {
  const say = useSay();
  const { number } = useWords();
  const { depths } = report;
  const unlinked = unlinkedCount(report);
  const most = Math.max(1, unlinked, ...depths);
  return (
    <section aria-labelledby="crawl-depths">
      <h4 id="crawl-depths">{say('crawl.depths')}</h4>
      <Table>
        <tbody>
          {depths.map((count, depth) => (
            // oxlint-disable-next-line react/no-array-index-key -- The place is the depth.
            <tr key={depth}>
              <th scope="row">{say('crawl.depth', { count: depth })}</th>
              <td className={styles.share}>
                <ShareBar share={count / most} />
              </td>
              <td className="number">{number(count)}</td>
            </tr>
          ))}
          {unlinked === 0 ? null : (
            <tr>
              <th scope="row">{say('crawl.depth.none')}</th>
              <td className={styles.share}>
                <ShareBar share={unlinked / most} />
              </td>
              <td className="number">{number(unlinked)}</td>
            </tr>
          )}
        </tbody>
      </Table>
    </section>
  );
}

interface NotCheckedProps extends Pick<StoredCrawlReport, 'report'> {
  readonly language: Translation;
}

function NotChecked({ language, report: { notChecked, passed } }: NotCheckedProps): ReactNode {
  const say = useSay();
  const byReason = [...Map.groupBy(notChecked, ({ reason }) => reason)];
  return (
    <section className={styles.folded}>
      {byReason.length > 0 ? (
        <details>
          <summary>
            {say('crawl.notChecked')} ({notChecked.length})
          </summary>
          <dl>
            {byReason.map(([reason, same]) => (
              <div key={reason}>
                <dt>{sayPhrase(reason, language)}</dt>
                <dd className="soft">{same.map(({ check }) => check).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      {passed.length > 0 ? (
        <details>
          <summary>
            {say('crawl.passed')} ({passed.length})
          </summary>
          <p className="soft">{passed.join(', ')}</p>
        </details>
      ) : null}
    </section>
  );
}
