import { type ReactNode, useEffect } from 'react';

import { type CrawlOptions, crawlOptions } from '#shared/api/endpoints/crawls.ts';
import { readCrawlReport } from '#shared/crawl/report/read-crawl-report.ts';
import { readableDomain } from '#shared/kernel/readable-domain.ts';
import type { SiteProjectName } from '#extension/platform/messages/keyword-messages.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { addReportFile } from '#extension/platform/storage/crawl-store.ts';
import type { holdCrawlSockets } from '#extension/session/hold-crawl-sockets.ts';
import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { Input } from '#extension/ui/Field.tsx';

import { begunCrawls } from './begun-crawls.ts';
import { canBeResumed } from './can-be-resumed.ts';
import { CrawlForm } from './CrawlForm.tsx';
import { CrawlList } from './CrawlList.tsx';
import { CrawlProgress } from './CrawlProgress.tsx';
import { CrawlSchedule } from './CrawlSchedule.tsx';
import { isCrawlOf } from './is-crawl-of.ts';
import { remoteRunState } from './live-progress.ts';
import { ScheduleList } from './ScheduleList.tsx';
import { SiteReport } from './report/SiteReport.tsx';
import styles from './site-crawl.module.css';
import { useCrawlActions } from './use-crawl-actions.ts';
import { type KnownCrawls, useCrawls } from './use-crawls.ts';
import { crawlRun, useCrawlRun } from './use-crawl-run.ts';
import { useRemoteCrawls } from './use-remote-crawls.ts';
import { useResultsList } from './use-results-list.ts';
import { type Say, useSay } from './use-say.ts';

interface CrawlsSectionProps {
  /** Undefined where all sites are shown. */
  readonly domain: string | undefined;
  /** After the section: nothing, `new` and an address, `results` and a visit of a results page, or a crawl, a part of its report and what is open there. */
  readonly path: readonly string[];
  readonly onPath: (path: readonly string[]) => void;
  /** Brought by the page: what sockets say knows keywords and engines, which the page has anyway. */
  readonly holdSockets: typeof holdCrawlSockets;
}

/** Crawls of sites, by this browser and by the backend: start one, watch it, and read its report. */
export function CrawlsSection(props: CrawlsSectionProps): ReactNode {
  const crawls = useCrawls();
  return crawls ? <Crawls {...props} crawls={crawls} /> : null;
}

function Crawls({
  crawls,
  domain,
  holdSockets,
  onPath,
  path,
}: CrawlsSectionProps & { readonly crawls: KnownCrawls }): ReactNode {
  const say = useSay();
  const run = useCrawlRun();
  const remote = useRemoteCrawls(crawls.all, holdSockets);
  const [first, second] = path;
  const results = useResultsList(first === 'results' ? second : undefined);
  const { again, begin, change, fault, goOn, remove, setFault } = useCrawlActions(remote, onPath);
  const { stage } = run;
  useEffect(() => {
    const id = stage === 'ended' ? crawlRun.takeEnded() : undefined;
    // A user who reads another report goes on reading it.
    if (id !== undefined && first === undefined) onPath([id]);
  }, [stage, first, onPath]);
  useEffect(() => {
    const id = begunCrawls.takeEnded(crawls.all);
    if (id !== undefined && first === undefined) onPath([id]);
  }, [crawls, first, onPath]);
  const open = async (file: File): Promise<void> => {
    const report = readCrawlReport(await file.text());
    setFault(report ? undefined : say('crawl.import.fault'));
    if (report) onPath([(await addReportFile(report)).id]);
  };
  const isBusy = ['crawling', 'others', 'judging'].includes(run.stage);
  const isNew = first === undefined || first === 'new' || first === 'results';
  const shown = isNew ? undefined : crawls.all.find(({ id }) => id === first);
  if (shown) {
    const canStart = shown.remote ? remote.backend !== null : shown.plan !== undefined && !isBusy;
    return (
      <SiteReport
        key={shown.id}
        domain={domain}
        crawl={shown}
        crawls={crawls.all}
        path={path.slice(1)}
        onPath={(rest) => onPath([shown.id, ...rest])}
        onBack={() => onPath([])}
        onOpen={(id) => onPath([id])}
        onAgain={canStart ? () => again(shown) : undefined}
        onGoOn={canStart && canBeResumed(shown) ? () => goOn(shown) : undefined}
      />
    );
  }
  const isShown = isBusy || run.stage === 'paused' || run.stage === 'failed';
  const active = crawls.all.filter((crawl) => crawl.remote && crawl.state !== 'ended');
  const listed = crawls.all.filter((crawl) => !active.includes(crawl) && (!isShown || crawl.id !== run.crawl?.id));
  const project = remote.backend?.projects.find((each) => each.domain === domain);
  return (
    <section className={styles.crawls} aria-label={say('crawl.title')}>
      {isShown ? (
        <CrawlProgress
          domain={domain}
          run={run}
          onPause={() => crawlRun.pause()}
          onStop={() => crawlRun.stop()}
          onGoOn={() => {
            if (run.crawl) goOn(run.crawl);
          }}
        />
      ) : null}
      {active.map((crawl) => (
        <CrawlProgress
          key={crawl.id}
          domain={domain}
          run={remoteRunState(crawl, remote.live.get(crawl.id))}
          onPause={() => change(crawl, 'pause')}
          onStop={() => change(crawl, 'stop')}
          onGoOn={() => change(crawl, 'resume')}
        />
      ))}
      {results === undefined || remote.backend === undefined ? null : (
        <CrawlForm
          key={second ?? domain}
          domain={domain}
          start={first === 'new' ? (second ?? '') : domain === undefined ? '' : `https://${domain}/`}
          list={results}
          backend={remote.backend}
          isBusy={isBusy}
          onBegin={begin}
        />
      )}
      {fault === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {remote.backend?.failure ? (
        <p role="alert">
          {say('crawl.remote.away', { reason: remote.backend.failure })}{' '}
          {crawls.all.some((crawl) => crawl.remote) ? say('crawl.remote.awayBefore') : null}
        </p>
      ) : null}
      {listed.length > 0 ? (
        titledLists(listed, domain, say).map(({ all, title }) => (
          <CrawlList
            key={title}
            title={title}
            crawls={{ ...crawls, all }}
            canGoOn={!isBusy}
            onOpen={(id) => onPath([id])}
            onGoOn={goOn}
            onDelete={remove}
          />
        ))
      ) : isShown || active.length > 0 ? null : remote.backend?.failure ? (
        <p className="soft">{say('crawl.none.away')}</p>
      ) : (
        <EmptyState icon="search" title={say('crawl.none')} text={say('crawl.noneText')} />
      )}
      {domain === undefined && remote.backend ? <ScheduleList backend={remote.backend} /> : null}
      {project ? (
        <CrawlSchedule
          key={project.id}
          projectId={project.id}
          domain={project.domain}
          options={newestOptions(crawls.all, project)}
        />
      ) : null}
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
    </section>
  );
}

/** Those of the chosen site before those of others, each under what they are. */
function titledLists(
  crawls: readonly StoredCrawl[],
  domain: string | undefined,
  say: Say,
): readonly { readonly title: string; readonly all: readonly StoredCrawl[] }[] {
  if (domain === undefined) return [{ title: say('crawl.list.title'), all: crawls }];
  const [own, others] = [true, false].map((isOwn) => crawls.filter(({ site }) => isCrawlOf(domain, site) === isOwn));
  return [
    { title: say('crawl.list.titleOf', { domain: readableDomain(domain) }), all: own ?? [] },
    { title: say('crawl.list.titleOthers'), all: others ?? [] },
  ].filter(({ all }) => all.length > 0);
}

/** Of the last crawl of the site in the backend, else those of a first one. */
function newestOptions(crawls: readonly StoredCrawl[], { domain, id }: SiteProjectName): CrawlOptions {
  const last = crawls.find(({ remote }) => remote?.projectId === id && !remote.isList)?.remote?.options;
  return last ?? crawlOptions.parse({ start: `https://${domain}/` });
}
