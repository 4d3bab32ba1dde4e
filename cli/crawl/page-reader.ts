import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { PageReader } from '#shared/crawl/drive/crawl-port.ts';
import type { DescribedRules } from '#shared/crawl/reading/judge-page.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import { readPage } from '#shared/crawl/reading/read-page.ts';
import { readStructure } from '#shared/crawl/reading/read-structure.ts';

import type { FromReader, ToReader } from './read-worker.ts';

/** As many are read here, so that a small site does not wait for threads to start. */
const readHere = 20;
/** Without an audit a page takes less time here than the way to a thread and back; a large one still more memory. */
const shortBytes = 512 * 1024;
/** One processor is left for the rest of the crawl. Each thread costs some 100 MB. */
const maxThreads = 3;
/** A page of 15 MB needs more than 400 MB as a tree. */
const largeLimits = { maxOldGenerationSizeMb: 2_048, maxYoungGenerationSizeMb: 64 };
/** A page of 5 MB needs some 150 MB as a tree. */
const usualLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 };

interface Waiting {
  readonly page: ServedPage;
  readonly done: (reading: PageReading | undefined) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly origins: Set<string>;
  current: Waiting | undefined;
}

export interface PageReaderOptions {
  readonly threadCount?: number;
  readonly here?: number;
  /** See `CrawlSettings.skipsAudit`. */
  readonly skipsAudit?: boolean | undefined;
}

/** Reads the first pages in this thread and the rest in others, one page at a time in each; a thread that dies is replaced. */
export function createPageReader({
  threadCount = Math.max(1, Math.min(maxThreads, availableParallelism() - 1)),
  here = readHere,
  skipsAudit = false,
}: PageReaderOptions = {}): PageReader & { readonly close: () => Promise<void> } {
  const described: DescribedRules = new Map();
  const queue: Waiting[] = [];
  const threads = new Set<Thread>();
  const singles = new Set<Worker>();
  let read = 0;
  let isClosed = false;

  const feed = (thread: Thread): void => {
    if (thread.current) return;
    thread.current = queue.shift();
    if (!thread.current) return;
    const { robotsTxt, ...page } = thread.current.page;
    const { origin } = new URL(page.url);
    if (!thread.origins.has(origin)) {
      thread.origins.add(origin);
      send(thread.worker, { kind: 'robots', origin, facts: robotsTxt });
    }
    send(thread.worker, { kind: 'page', id: 0, page, skipsAudit });
  };

  const begin = (): void => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { resourceLimits: usualLimits });
    const thread: Thread = { worker, origins: new Set(), current: undefined };
    threads.add(thread);
    worker.on('message', ({ reading }: FromReader) => {
      const { current } = thread;
      thread.current = undefined;
      feed(thread);
      current?.done(reading);
    });
    const replace = (): void => {
      if (!threads.delete(thread) || isClosed) return;
      // It was too much for the page that it held: that gets a thread of its own.
      if (thread.current) readAlone(thread.current, singles, skipsAudit);
      if (queue.length > 0) begin();
    };
    worker.on('error', replace);
    worker.on('exit', replace);
    feed(thread);
  };

  return {
    read: (page) => {
      if (skipsAudit && page.bytes.length <= shortBytes) return Promise.resolve(readStructure(page));
      read += 1;
      if (!skipsAudit && (read <= here || threadCount === 0)) return Promise.resolve(readPage(page, described));
      return new Promise((done) => {
        queue.push({ page, done });
        const idle = [...threads].find(({ current }) => !current);
        if (idle) feed(idle);
        else if (threads.size < threadCount) begin();
      });
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...singles, ...[...threads].map(({ worker }) => worker)].map((worker) => worker.terminate()));
    },
  };
}

/** For one page, with the memory that the largest needs; what does not fit there is too large. */
function readAlone({ done, page: { robotsTxt, ...page } }: Waiting, singles: Set<Worker>, skipsAudit: boolean): void {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { resourceLimits: largeLimits });
  singles.add(worker);
  const end = (reading: PageReading | undefined): void => {
    if (!singles.delete(worker)) return;
    done(reading);
    void worker.terminate();
  };
  worker.on('message', ({ reading }: FromReader) => end(reading));
  worker.on('error', () => end(undefined));
  worker.on('exit', () => end(undefined));
  send(worker, { kind: 'robots', origin: new URL(page.url).origin, facts: robotsTxt });
  send(worker, { kind: 'page', id: 0, page, skipsAudit });
}

function send(worker: Worker, message: ToReader): void {
  worker.postMessage(message);
}
