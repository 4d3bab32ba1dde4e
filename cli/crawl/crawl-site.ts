import { existsSync, renameSync, rmSync } from 'node:fs';

import { engineVersion } from '#shared/audit/engine-version.ts';
import { analyseSite } from '#shared/crawl/report/analyse-site.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { restoreCrawl } from '#shared/crawl/restore-crawl.ts';
import { type CrawlSettings, type Politeness, politeness } from '#shared/crawl/settings.ts';
import { createCrawl, type CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';

import { UsageError } from '../usage-error.ts';
import { CrawlStore } from './crawl-store.ts';
import { createFetchOnce, type FetchTimeouts } from './fetch-once.ts';
import type { HostMap } from './host-map.ts';
import { createPageReader } from './page-reader.ts';
import { showProgress } from './progress.ts';
import { runCrawl } from './run-crawl.ts';
import { storedProgress, storedSource } from './stored-source.ts';

export interface CrawlSiteOptions {
  readonly settings: CrawlSettings;
  readonly hostMap: HostMap;
  readonly stateFile?: string | undefined;
  readonly resume: boolean;
  readonly tell: (text: string) => void;
  readonly rules?: Politeness;
  readonly timeouts?: FetchTimeouts;
  readonly signal?: AbortSignal;
}

export type CrawledSite =
  | { readonly failure?: undefined; readonly report: CrawlReport }
  /** A sentence for the user. */
  | { readonly failure: string };

/** Crawls and judges a site. Ctrl+C ends the crawl as a limit would: what is known is judged, and the rest can be resumed. */
export async function crawlSite(options: CrawlSiteOptions): Promise<CrawledSite> {
  const { settings, stateFile } = options;
  const previousFile = putAside(options);
  const store = openStore(options);
  const previous = previousFile === undefined ? undefined : new CrawlStore(previousFile);
  const fetchOnce = createFetchOnce(options.hostMap, settings.start, options.timeouts);
  const reader = createPageReader();
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const startedAt = isoTime(systemClock);
  const state = beginState(store, options);
  const progress = showProgress(state, options.tell);
  try {
    const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
    const ended = await runCrawl(state, {
      fetchOnce,
      reader,
      store,
      previous,
      clock: systemClock,
      signal,
      onWait: progress.wait,
    });
    progress.end(ended);
    const start = state.urls.get(0);
    if (start?.outcome === 'unreachable' && state.pages === 0)
      return { failure: `${settings.start}: could not be reached (${start.detail}).` };
    return {
      report: analyseSite(storedSource(store, state, settings, { ended, startedAt, endedAt: isoTime(systemClock) })),
    };
  } finally {
    progress.end(undefined);
    process.removeListener('SIGINT', interrupt);
    fetchOnce.close();
    await reader.close();
    store.close();
    previous?.close();
    if (previousFile !== undefined && stateFile !== undefined) removeStore(previousFile);
  }
}

/** An earlier crawl in the file is kept beside until the new one has ended, for conditional requests. */
function putAside({ resume, stateFile }: CrawlSiteOptions): string | undefined {
  if (stateFile === undefined || resume || !existsSync(stateFile)) return undefined;
  const aside = `${stateFile}.before`;
  removeStore(aside);
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(stateFile + suffix)) renameSync(stateFile + suffix, aside + suffix);
  return aside;
}

function removeStore(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

function openStore({ resume, settings, stateFile }: CrawlSiteOptions): CrawlStore {
  if (resume && stateFile !== undefined && !existsSync(stateFile))
    throw new UsageError(`${stateFile}: no such file. Leave --resume out to begin.`);
  const store = new CrawlStore(stateFile ?? '');
  const version = store.getMeta('engine');
  const start = store.getMeta('start');
  if (version !== undefined && version !== engineVersion)
    throw new UsageError(`${stateFile}: made by version ${version}. Begin again with another file.`);
  if (start !== undefined && start !== settings.start)
    throw new UsageError(`${stateFile}: a crawl of ${start}. Give the same address.`);
  store.setMeta('engine', engineVersion);
  store.setMeta('start', settings.start);
  store.commit();
  return store;
}

function beginState(store: CrawlStore, { rules = politeness, settings }: CrawlSiteOptions): CrawlState {
  const progress = store.getMeta('progress');
  if (progress === undefined) return createCrawl(settings, rules);
  return restoreCrawl(settings, store.urls(), storedProgress.parse(JSON.parse(progress)), rules);
}
