import { runCrawl } from '#shared/crawl/drive/run-crawl.ts';
import { storedProgress } from '#shared/crawl/drive/stored-progress.ts';
import type { ExternalLook } from '#shared/crawl/external/external-look.ts';
import { analyseSite } from '#shared/crawl/report/analyse-site.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { restoreCrawl } from '#shared/crawl/restore-crawl.ts';
import { type CrawlSettings, type Politeness, politeness } from '#shared/crawl/settings.ts';
import { createCrawl, type CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { PageSearches } from '#shared/search-console/page-searches.ts';

import { askStoredExternals } from './ask-stored-externals.ts';
import type { CrawlStore } from './crawl-store.ts';
import { createFetchOnce, type FetchTimeouts } from './fetch-once.ts';
import type { HostMap } from './host-map.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { nodePort } from './node-port.ts';
import { createPageReader } from './page-reader.ts';
import { showProgress } from './progress.ts';
import { isStoreError, openStateFile, type StateFile } from './state-file.ts';
import { storedSource } from './stored-source.ts';

export interface CrawlSiteOptions {
  readonly settings: CrawlSettings;
  readonly hostMap: HostMap;
  readonly stateFile?: string | undefined;
  readonly resume: boolean;
  /** Figures of Search Console. */
  readonly searches?: readonly PageSearches[] | undefined;
  /** Asks other sites that pages link to, so many addresses at most; what an earlier report says of them counts. */
  readonly externals?: { readonly most: number; readonly earlier: readonly ExternalLook[] } | undefined;
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
  keepHeapSmall();
  const file = openStateFile(options);
  try {
    const crawled = await crawlInto(file, options);
    file.close(crawled.failure === undefined);
    return crawled;
  } catch (error) {
    file.close(false);
    if (!isStoreError(error)) throw error;
    const where = options.stateFile ?? 'The temporary file of the crawl';
    return { failure: `${where}: cannot be written (${error.message}). With --state, --resume goes on from here.` };
  }
}

async function crawlInto({ previous, store }: StateFile, options: CrawlSiteOptions): Promise<CrawledSite> {
  const { settings } = options;
  const fetchOnce = createFetchOnce(options.hostMap, settings.start, options.timeouts);
  const reader = createPageReader({ skipsAudit: settings.skipsAudit });
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const startedAt = isoTime(systemClock);
  const state = beginState(store, options);
  const progress = showProgress(state, options.tell);
  try {
    const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
    const port = { ...nodePort(signal), fetchOnce };
    const ended = await runCrawl(state, {
      ...port,
      reader,
      store,
      previous,
      onPage: progress.page,
      onWait: progress.wait,
    });
    progress.end(ended);
    // Its threads hold more memory than the analysis needs.
    await reader.close();
    const start = state.urls.get(0);
    if (start?.outcome === 'unreachable' && state.pages === 0)
      return { failure: `${settings.start}: could not be reached (${start.detail}).` };
    const { tell } = options;
    const externals =
      options.externals &&
      (await askStoredExternals(store, state, port, { ...options.externals, previous, signal, tell }));
    const times = { ended, startedAt, endedAt: isoTime(systemClock) };
    return { report: analyseSite(storedSource(store, state, settings, times, options.searches, externals)) };
  } finally {
    progress.end(undefined);
    process.removeListener('SIGINT', interrupt);
    fetchOnce.close();
    await reader.close();
  }
}

function beginState(store: CrawlStore, { rules = politeness, settings }: CrawlSiteOptions): CrawlState {
  const progress = store.getMeta('progress');
  if (progress === undefined) return createCrawl(settings, rules);
  return restoreCrawl(settings, store.urls(), storedProgress.parse(JSON.parse(progress)), rules);
}
