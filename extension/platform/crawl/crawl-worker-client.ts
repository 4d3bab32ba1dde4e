import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import type { CrawlPlan } from '#extension/platform/storage/crawl-records.ts';

import type { CrawlEnding, FromCrawlWorker, ToCrawlWorker } from './crawl-worker-messages.ts';

export interface CrawlWorkerClient {
  /** undefined for a page that broke the worker, or that it cannot read. */
  readonly read: (page: ServedPage) => Promise<PageReading | undefined>;
  readonly judge: (
    crawl: string,
    plan: CrawlPlan,
    ending: CrawlEnding,
  ) => Promise<Extract<FromCrawlWorker, { kind: 'judged' }>>;
  readonly close: () => void;
}

/** The worker of one crawl. One that dies of a page is started again, and that page is left out. */
export function startCrawlWorker(): CrawlWorkerClient {
  const waiting = new Map<number, (answer: FromCrawlWorker) => void>();
  let next = 0;
  const begin = (): Worker => {
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
      worker = begin();
    });
    return started;
  };
  let worker = begin();
  const ask = (asked: (number: number) => ToCrawlWorker): Promise<FromCrawlWorker> =>
    new Promise((resolve) => {
      const number = next++;
      waiting.set(number, resolve);
      worker.postMessage(asked(number));
    });
  return {
    read: async (page) => {
      const found = await ask((number) => ({ kind: 'read', number, page }));
      return found.kind === 'read' ? found.reading : undefined;
    },
    judge: async (crawl, plan, ending) => {
      const found = await ask((number) => ({ kind: 'judge', number, crawl, plan, ending }));
      if (found.kind !== 'judged') throw new Error(found.kind === 'failed' ? found.message : 'The worker broke.');
      return found;
    },
    close: () => worker.terminate(),
  };
}
