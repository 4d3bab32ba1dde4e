import { type ReactNode, useId } from 'react';

import { severityOrder } from '#shared/audit/report/report-sections.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { ruleText } from '#shared/audit/texts/audit-language.ts';
import { politeness } from '#shared/crawl/settings.ts';
import { isListCrawl } from '#extension/platform/storage/is-list-crawl.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { Table } from '#extension/ui/Table.tsx';

import type { CrawlRunState } from './crawl-run.ts';
import { Figures } from './Figures.tsx';
import { OtherSite } from './OtherSite.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface CrawlProgressProps {
  readonly run: CrawlRunState;
  /** The site that is chosen; undefined where all are. */
  readonly domain: string | undefined;
  readonly onPause: () => void;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

const shownRules = 12;

/** How far the crawl is, what it waits for, and what it has found so far. */
export function CrawlProgress({ domain, onGoOn, onPause, onStop, run }: CrawlProgressProps): ReactNode {
  const say = useSay();
  const { locale, number } = useWords();
  const { crawl, failure, found, known, left, outcomes, pages, rate, stage, wait } = run;
  const most = crawl?.plan?.settings.maxPages ?? crawl?.remote?.options.maxPages;
  const isRemote = crawl?.remote !== undefined;
  const title = useId();
  const retries = new Intl.ListFormat(locale).format(politeness.robotsRetriesMs.map((ms) => number(ms / 60_000)));
  return (
    <section className={styles.progress} aria-labelledby={title}>
      <h3 id={title}>{crawl === undefined ? null : say('crawl.running', { site: crawl.site })}</h3>
      {crawl ? <OtherSite domain={domain} site={crawl.site} /> : null}
      <p className="soft">{say(isRemote ? 'crawl.where.backend' : 'crawl.where.browser')}</p>
      <output>{sayStage(run, say)}</output>
      {most === undefined ? null : (
        <progress className={styles.bar} max={most} value={pages} aria-label={say('crawl.progress.pages')} />
      )}
      <Figures
        figures={[
          [say('crawl.progress.pages'), most === undefined ? number(pages) : `${number(pages)} / ${number(most)}`],
          [say('crawl.progress.rate'), rate === undefined ? '–' : number(Math.round(rate * 10) / 10)],
          [say('crawl.progress.known'), number(known)],
          [say('crawl.progress.done'), number(known - left)],
          [say('crawl.progress.left'), number(left)],
        ]}
      />
      <p className={styles.wait}>
        {wait && stage === 'crawling'
          ? say(`crawl.progress.wait.${wait.reason}`, { seconds: wait.seconds, host: wait.host })
          : ''}
        {/* A backend tells how far it is, not what it waits for. */}
        {isRemote && stage === 'crawling' && pages === 0 ? say('crawl.progress.unanswered', { minutes: retries }) : ''}
      </p>
      {failure === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {say('crawl.failed', { reason: failure })}
        </p>
      )}
      <ButtonRow>
        {stage === 'crawling' || stage === 'others' ? (
          <>
            <Button onClick={onPause}>{say('crawl.pause')}</Button>
            <Button onClick={onStop}>{say('crawl.stop')}</Button>
          </>
        ) : null}
        {stage === 'paused' || stage === 'failed' ? (
          <Button kind="primary" onClick={onGoOn}>
            {say('crawl.goOn')}
          </Button>
        ) : null}
        {stage === 'paused' && isRemote ? <Button onClick={onStop}>{say('crawl.stop')}</Button> : null}
      </ButtonRow>
      {stage === 'crawling' || stage === 'others' ? (
        <p className="soft">{say(isRemote ? 'crawl.progress.mayClose' : 'crawl.progress.keepOpen')}</p>
      ) : null}
      <div className={styles.columns}>
        {found === undefined ? null : (
          <section aria-label={say('crawl.found.soFar')}>
            <h4>{say('crawl.found.soFar')}</h4>
            {found.length === 0 ? <p className="soft">{say('crawl.found.none')}</p> : <FoundTable found={found} />}
          </section>
        )}
        <section aria-label={say('crawl.progress.outcomes')}>
          <h4>{say('crawl.progress.outcomes')}</h4>
          <OutcomeTable isRunning isList={crawl !== undefined && isListCrawl(crawl)} outcomes={outcomes} />
        </section>
      </div>
    </section>
  );
}

function FoundTable({ found }: { readonly found: NonNullable<CrawlRunState['found']> }): ReactNode {
  const say = useSay();
  const language = useAuditLanguage();
  const shown = found
    .toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) || b.pages - a.pages)
    .slice(0, shownRules);
  return (
    <Table>
      <tbody>
        {shown.map(({ pages, rule, severity }) => {
          const known = findRule(rule);
          return (
            <tr key={rule}>
              <th scope="row">
                <Mark tone={severity} label={say(`crawl.${severity}s`)} />{' '}
                {known ? ruleText(known, 'title', language) : rule}
              </th>
              <td className="number">{say('crawl.found.pages', { count: pages })}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function sayStage({ others, stage }: CrawlRunState, say: ReturnType<typeof useSay>): string {
  switch (stage) {
    case 'others':
      return others ? say('crawl.others.asking', others) : '';
    case 'judging':
      return say('crawl.judging');
    case 'paused':
      return say('crawl.paused');
    case 'elsewhere':
      return say('crawl.elsewhere');
    case 'idle':
    case 'crawling':
    case 'ended':
    case 'failed':
      return '';
  }
}
