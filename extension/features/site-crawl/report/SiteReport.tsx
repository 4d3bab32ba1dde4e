import type { ReactNode } from 'react';

import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { isListCrawl } from '#extension/platform/storage/is-list-crawl.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { TabBar } from '#extension/ui/TabBar.tsx';

import { OtherSite } from '../OtherSite.tsx';
import { useCrawlReport } from '../use-crawl-report.ts';
import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { PageDrawer } from './PageDrawer.tsx';
import { ReportComparison } from './ReportComparison.tsx';
import { ReportExport } from './ReportExport.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { ReportIssues } from './ReportIssues.tsx';
import { ReportOverview } from './ReportOverview.tsx';
import { ReportPages } from './ReportPages.tsx';
import { ReportStructure } from './ReportStructure.tsx';

interface SiteReportProps {
  /** The site that is chosen; undefined where all are. */
  readonly domain: string | undefined;
  readonly crawl: StoredCrawl;
  /** All that are stored, the newest first. */
  readonly crawls: readonly StoredCrawl[];
  /** Part of the report, and the page whose details are open. */
  readonly path: readonly string[];
  readonly onPath: (path: readonly string[]) => void;
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
  /** Undefined where it cannot be crawled again from here. */
  readonly onAgain: (() => void) | undefined;
  /** Undefined where nothing was left to be asked. */
  readonly onGoOn: (() => void) | undefined;
}

const parts = ['overview', 'issues', 'pages', 'structure', 'comparison', 'files'] as const;

/** The report of one crawl, by whatever home it was made: a part at a time, and a page's details above it. */
export function SiteReport(props: SiteReportProps): ReactNode {
  const { crawl, crawls, domain, onAgain, onBack, onGoOn, onOpen, onPath, path } = props;
  const say = useSay();
  const { time } = useWords();
  const read = useCrawlReport(crawl);
  if (!read) return <output>{say('crawl.report.loading')}</output>;
  if (!read.ok)
    return (
      <section className={styles.crawls}>
        <p>
          <LinkButton onClick={onBack}>{say('crawl.back')}</LinkButton>
        </p>
        <p role="alert">{say('crawl.report.failed', { reason: read.failure })}</p>
      </section>
    );
  const stored = read.value;
  const { report } = stored;
  const part = parts.find((each) => each === path[0]) ?? 'overview';
  const openUrl = path[1];
  const open = (url: string): void => onPath([part, url]);
  const site = isListCrawl(crawl)
    ? []
    : crawls.filter((each) => each.site === crawl.site && each.summary && !isListCrawl(each));
  return (
    <section className={styles.crawls} aria-labelledby="site-report">
      <p>
        <LinkButton onClick={onBack}>{say('crawl.back')}</LinkButton>
      </p>
      <header className={styles.head}>
        <h3 id="site-report">
          {say(isListCrawl(crawl) ? 'crawl.summary.list' : 'crawl.summary', {
            pages: crawl.summary?.pages ?? 0,
            start: report.start,
            time: time(report.startedAt),
          })}
        </h3>
        <ReportExport report={report} site={crawl.site} />
        {onGoOn ? <Button onClick={onGoOn}>{say('crawl.goOn')}</Button> : null}
        {onAgain ? <Button onClick={onAgain}>{say('crawl.again')}</Button> : null}
      </header>
      <OtherSite domain={domain} site={crawl.site} />
      <TabBar
        label={say('crawl.report.parts')}
        tabs={parts.map((id) => ({ id: `crawl-${id}`, label: say(`crawl.tab.${id}`) }))}
        selectedId={`crawl-${part}`}
        onSelect={(id) => onPath([id.replace('crawl-', '')])}
        contentId="crawl-part"
      />
      <div id="crawl-part" role="tabpanel" aria-labelledby={`tab-crawl-${part}`} className={styles.part}>
        {part === 'overview' ? (
          <ReportOverview crawl={crawl} stored={stored} site={site} onOpen={onOpen} onPart={(to) => onPath([to])} />
        ) : null}
        {part === 'issues' ? <ReportIssues crawl={crawl} report={report} onPage={open} /> : null}
        {part === 'pages' ? <ReportPages report={report} onPage={open} /> : null}
        {part === 'structure' ? <ReportStructure stored={stored} onPage={open} /> : null}
        {part === 'comparison' ? <ReportComparison crawl={crawl} report={report} site={site} onPage={open} /> : null}
        {part === 'files' ? <ReportFiles crawl={crawl} hasStore={stored.edges !== undefined} /> : null}
      </div>
      {openUrl === undefined ? null : (
        <PageDrawer
          key={openUrl}
          crawl={crawl}
          stored={stored}
          url={openUrl}
          onPage={open}
          onClose={() => onPath([part])}
        />
      )}
    </section>
  );
}
