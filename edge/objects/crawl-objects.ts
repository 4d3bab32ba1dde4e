import type { CrawlProgress } from '#shared/api/crawl-progress.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';

import type { CrawlRunner } from './crawl/crawl-runner.ts';
import type { CrawlLease, CrawlSpec, EndedCrawl, KeptPage, TaskResult } from './crawl/crawl-work.ts';

/** The way to the objects that run crawls. */
export interface CrawlObjects {
  begin(spec: CrawlSpec): Promise<void>;
  /** The work of a lease, once; undefined where it is over, taken or of no crawl. */
  take(crawlId: string, leaseId: string): Promise<CrawlLease | undefined>;
  done(crawlId: string, leaseId: string, results: readonly TaskResult[]): Promise<void>;
  /** Gives back what of a lease was not done. */
  release(crawlId: string, leaseId: string): Promise<void>;
  pause(crawlId: string): Promise<void>;
  stop(crawlId: string): Promise<void>;
  /** After a pause; with settings also after its end. False where the object keeps nothing any more. */
  resume(crawlId: string, settings: CrawlSettings | null): Promise<boolean>;
  progress(crawlId: string): Promise<CrawlProgress | undefined>;
  ended(crawlId: string): Promise<EndedCrawl | undefined>;
  /** All addresses, by id. */
  urls(crawlId: string): Promise<readonly KnownUrl[]>;
  pages(crawlId: string): Promise<readonly KeptPage[]>;
  noteJudged(crawlId: string): Promise<void>;
  clear(crawlId: string): Promise<void>;
}

/** So many rows stay well below the 32 MiB of one answer. */
const urlsPerCall = 5_000;
const pagesPerCall = 500;

/** Ids of crawls are made here and never twice, so they name their object. */
export function createCrawlObjects(namespace: DurableObjectNamespace<CrawlRunner>): CrawlObjects {
  const of = (crawlId: string) => namespace.getByName(crawlId);
  return {
    async begin(spec) {
      await of(spec.crawlId).begin(spec);
    },
    take: async (crawlId, leaseId) => of(crawlId).take(leaseId),
    async done(crawlId, leaseId, results) {
      await of(crawlId).done(leaseId, results);
    },
    async release(crawlId, leaseId) {
      await of(crawlId).release(leaseId);
    },
    async pause(crawlId) {
      await of(crawlId).pause();
    },
    async stop(crawlId) {
      await of(crawlId).stop();
    },
    resume: async (crawlId, settings) => of(crawlId).resume(settings),
    progress: async (crawlId) => of(crawlId).progress(),
    ended: async (crawlId) => of(crawlId).ended(),
    urls: (crawlId) => readAll((from) => of(crawlId).urls(from, urlsPerCall), urlsPerCall),
    pages: (crawlId) => readAll((from) => of(crawlId).pages(from, pagesPerCall), pagesPerCall),
    async noteJudged(crawlId) {
      await of(crawlId).noteJudged();
    },
    async clear(crawlId) {
      await of(crawlId).clear();
    },
  };
}

async function readAll<Row extends { readonly id: number }>(
  read: (fromId: number) => Promise<readonly Row[]>,
  perCall: number,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (;;) {
    const rows = await read((all.at(-1)?.id ?? -1) + 1);
    all.push(...rows);
    if (rows.length < perCall) return all;
  }
}
