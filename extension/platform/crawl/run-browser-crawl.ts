import type { CrawlPort } from '#shared/crawl/drive/crawl-port.ts';
import { runCrawl } from '#shared/crawl/drive/run-crawl.ts';
import { isComplete } from '#shared/crawl/step.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { fetchUrl } from '#extension/platform/network/backend-access.ts';
import { createCrawlFetcher } from '#extension/platform/network/crawl-fetcher.ts';
import type { CrawlPlan, StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { loadCrawlState } from '#extension/platform/storage/crawl-source.ts';
import { changeCrawl, saveCrawlReport } from '#extension/platform/storage/crawl-store.ts';
import { loadEarlierPages } from '#extension/platform/storage/earlier-pages.ts';
import { BrowserCrawlWriter } from '#extension/platform/storage/crawl-writer.ts';

import { askOthers } from './ask-others.ts';
import { startCrawlWorker } from './crawl-worker-client.ts';
import { unpackGzip } from './unpack-gzip.ts';

export interface CrawlWatch extends Pick<CrawlPort, 'onPage' | 'onWait'> {
  /** The crawl as it stands; it changes in place until the end. */
  readonly onState: (state: CrawlState) => void;
  /** While other sites are asked. */
  readonly onOthers: (done: number, all: number) => void;
  readonly onJudging: () => void;
  /** Aborted with `'pause'` to go on later, or with anything else to judge what is there. */
  readonly signal: AbortSignal;
}

/** `elsewhere`: another tab runs it. */
export type CrawlRunEnd = 'ended' | 'paused' | 'elsewhere';

/**
 * Runs a stored crawl in this page, from wherever it stands. Its lock says to every tab that somebody does, and goes with
 * the page. Throws where the store does not take what was found: what it has can be resumed.
 */
export async function runBrowserCrawl(crawl: StoredCrawl, plan: CrawlPlan, watch: CrawlWatch): Promise<CrawlRunEnd> {
  return navigator.locks.request(lockOf(crawl.id), { ifAvailable: true }, async (lock) => {
    if (!lock) return 'elsewhere';
    await changeCrawl(crawl.id, { state: 'running' });
    const worker = startCrawlWorker();
    try {
      const state = await loadCrawlState(crawl.id, plan);
      watch.onState(state);
      const { list = [], start } = plan.settings;
      const ended = await runCrawl(state, {
        ...watch,
        fetchOnce: createCrawlFetcher({ start, list, sendsCookies: plan.sendsCookies, fetch: fetchUrl }),
        reader: worker,
        store: new BrowserCrawlWriter(crawl.id),
        previous: await loadEarlierPages(crawl, plan),
        clock: systemClock,
        later: worker.later,
        gunzip: unpackGzip,
        onStop: (stop) => {
          watch.signal.addEventListener('abort', stop);
          if (watch.signal.aborted) queueMicrotask(stop);
          return () => watch.signal.removeEventListener('abort', stop);
        },
      });
      if (plan.asksOthers === true) await askOthers(crawl, state, worker.later, watch.signal, watch.onOthers);
      if (watch.signal.aborted && watch.signal.reason === 'pause') {
        await changeCrawl(crawl.id, { state: 'paused' });
        return 'paused';
      }
      watch.onJudging();
      const endedAt = new Date().toISOString();
      const ending = { ended, isComplete: isComplete(state, ended), endedAt, forgotten: state.forgotten };
      const judged = await worker.judge(crawl.id, plan, { ...ending, startedAt: crawl.startedAt });
      await saveCrawlReport(crawl.id, judged.report, judged.edges);
      return 'ended';
    } finally {
      worker.close();
    }
  });
}

/** Ids of the crawls that some tab runs now. */
export async function runningCrawls(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}

const prefix = 'crawl ';

function lockOf(id: string): string {
  return prefix + id;
}
