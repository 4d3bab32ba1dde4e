import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { PageDrafts } from '#shared/assist/pages/draft-served-page.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import type { CrawlPlan } from '#extension/platform/storage/crawl-records.ts';

import type { CrawlEnding, FromCrawlWorker, ToCrawlWorker } from './crawl-worker-messages.ts';

export interface CrawlWorkerClient {
  /** undefined for a page that broke the worker, or that it cannot read. */
  readonly read: (page: ServedPage) => Promise<PageReading | undefined>;
  /** Drafts for what a rule finds on a page; undefined for a page that broke the worker. */
  readonly draft: (page: ServedPage, rule: string) => Promise<PageDrafts | undefined>;
  /**
   * Calls back once; what it gives calls that off. A browser slows the timers of a tab that nobody looks at down to one a
   * minute, and leaves those of workers alone (https://developer.chrome.com/blog/timer-throttling-in-chrome-88, 2026-11).
   */
  readonly later: (callback: () => void, delayMs: number) => () => void;
  readonly judge: (
    crawl: string,
    plan: CrawlPlan,
    ending: CrawlEnding,
  ) => Promise<Extract<FromCrawlWorker, { kind: 'judged' }>>;
  readonly close: () => void;
}

/** One that dies more often than that dies of something other than pages. */
const mostStarts = 20;

/** The worker of one crawl. One that dies of a page is started again, and that page is left out. */
export function startCrawlWorker(): CrawlWorkerClient {
  const waiting = new Map<number, (answer: FromCrawlWorker) => void>();
  let next = 0;
  let starts = 0;
  const begin = (): Worker => {
    starts += 1;
    const started = new Worker(new URL('./crawl-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromCrawlWorker>) => {
      const done = waiting.get(data.number);
      waiting.delete(data.number);
      done?.(data);
    });
    started.addEventListener('error', ({ message }) => {
      started.terminate();
      for (const [number, done] of waiting) done({ kind: 'failed', number, message });
      waiting.clear();
      if (starts < mostStarts) worker = begin();
    });
    return started;
  };
  let worker = begin();
  const ask = (asked: (number: number) => ToCrawlWorker): Promise<FromCrawlWorker> =>
    new Promise((resolve, reject) => {
      if (starts >= mostStarts) {
        reject(new Error('The worker that reads pages cannot be started.'));
        return;
      }
      const number = next++;
      waiting.set(number, resolve);
      worker.postMessage(asked(number));
    });
  return {
    read: async (page) => {
      const found = await ask((number) => ({ kind: 'read', number, page }));
      return found.kind === 'read' ? found.reading : undefined;
    },
    draft: async (page, rule) => {
      const found = await ask((number) => ({ kind: 'draft', number, page, rule }));
      return found.kind === 'drafted' ? found.drafts : undefined;
    },
    later: (callback, delayMs) => {
      let isWanted = true;
      // Also where the worker died meanwhile: the crawl then looks again.
      void ask((number) => ({ kind: 'wait', number, delayMs })).finally(() => {
        if (isWanted) callback();
      });
      return () => {
        isWanted = false;
      };
    },
    judge: async (crawl, plan, ending) => {
      const found = await ask((number) => ({ kind: 'judge', number, crawl, plan, ending }));
      if (found.kind !== 'judged') throw new Error(found.kind === 'failed' ? found.message : 'The worker broke.');
      return found;
    },
    close: () => worker.terminate(),
  };
}
