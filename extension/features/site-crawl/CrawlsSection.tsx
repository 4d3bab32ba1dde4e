import { type ReactNode, useEffect, useState } from 'react';

import { readCrawlReport } from '#shared/crawl/report/read-crawl-report.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { crawlOrigins } from '#extension/platform/crawl/crawl-origins.ts';
import { addCrawl, addReportFile } from '#extension/platform/storage/crawl-store.ts';
import type { CrawlPlan, StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { Input } from '#extension/ui/Field.tsx';

import { CrawlForm } from './CrawlForm.tsx';
import { CrawlList } from './CrawlList.tsx';
import { CrawlProgress } from './CrawlProgress.tsx';

import { SiteReport } from './report/SiteReport.tsx';
import styles from './site-crawl.module.css';
import { useCrawls } from './use-crawls.ts';
import { crawlRun, useCrawlRun } from './use-crawl-run.ts';
import { useResultsList } from './use-results-list.ts';
import { useSay } from './use-say.ts';

interface CrawlsSectionProps {
  /** Undefined where all sites are shown. */
  readonly domain: string | undefined;
  /** After the section: nothing, `new` and an address, `results` and a visit of a results page, or a crawl, a part of its report and what is open there. */
  readonly path: readonly string[];
  readonly onPath: (path: readonly string[]) => void;
}

/** Crawls of sites: start one, watch it, and read its report. */
export function CrawlsSection({ domain, onPath, path }: CrawlsSectionProps): ReactNode {
  const say = useSay();
  const crawls = useCrawls();
  const run = useCrawlRun();
  const [first, second] = path;
  const results = useResultsList(first === 'results' ? second : undefined);
  const [fault, setFault] = useState<string>();
  const { stage } = run;
  useEffect(() => {
    const id = stage === 'ended' ? crawlRun.takeEnded() : undefined;
    // A user who reads another report goes on reading it.
    if (id !== undefined && first === undefined) onPath([id]);
  }, [stage, first, onPath]);
  // In the turn of the click: a browser asks its user in no other. Where it may read the site already, it says so at once.
  const begin = (plan: CrawlPlan, crawl?: StoredCrawl): void => {
    setFault(undefined);
    void requestOrigins(crawlOrigins(plan.settings))
      .catch(() => false)
      .then(async (isGranted) => {
        if (!isGranted) {
          setFault(say('crawl.denied', { host: new URL(plan.settings.start).host }));
          return;
        }
        onPath([]);
        void crawlRun.run(crawl ?? (await addCrawl(plan)), plan);
      });
  };
  const goOn = (crawl: StoredCrawl): void => {
    if (crawl.plan) begin(crawl.plan, crawl);
  };
  const open = async (file: File): Promise<void> => {
    const report = readCrawlReport(await file.text());
    setFault(report ? undefined : say('crawl.import.fault'));
    if (report) onPath([(await addReportFile(report)).id]);
  };
  if (!crawls) return null;
  const isBusy = run.stage === 'crawling' || run.stage === 'judging';
  const shown =
    first === undefined || first === 'new' || first === 'results'
      ? undefined
      : crawls.all.find(({ id }) => id === first);
  const plan = shown?.plan;
  if (shown)
    return (
      <SiteReport
        key={shown.id}
        crawl={shown}
        crawls={crawls.all}
        path={path.slice(1)}
        onPath={(rest) => onPath([shown.id, ...rest])}
        onBack={() => onPath([])}
        onOpen={(id) => onPath([id])}
        onAgain={isBusy || !plan ? undefined : () => begin(plan)}
        onGoOn={isBusy || shown.summary?.ended !== 'stopped' ? undefined : () => goOn(shown)}
      />
    );
  const isShown = isBusy || run.stage === 'paused' || run.stage === 'failed';
  const listed = crawls.all.filter(({ id }) => !isShown || id !== run.crawl?.id);
  return (
    <section className={styles.crawls} aria-label={say('crawl.title')}>
      {isShown ? (
        <CrawlProgress
          run={run}
          onPause={() => crawlRun.pause()}
          onStop={() => crawlRun.stop()}
          onGoOn={() => {
            if (run.crawl) goOn(run.crawl);
          }}
        />
      ) : null}
      {isBusy || results === undefined ? null : (
        <CrawlForm
          key={second ?? domain}
          start={first === 'new' ? (second ?? '') : domain === undefined ? '' : `https://${domain}/`}
          list={results}
          isBusy={isBusy}
          onBegin={(planned) => begin(planned)}
        />
      )}
      {listed.length > 0 ? (
        <CrawlList
          crawls={{ ...crawls, all: listed }}
          canGoOn={!isBusy}
          onOpen={(id) => onPath([id])}
          onGoOn={(crawl) => goOn(crawl)}
        />
      ) : isShown ? null : (
        <EmptyState icon="search" title={say('crawl.none')} text={say('crawl.noneText')} />
      )}
      <label className={styles.file}>
        {say('crawl.import')}
        <Input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
          }}
        />
      </label>
      {fault === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </section>
  );
}
