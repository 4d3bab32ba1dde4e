import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { DescribedRules } from '#shared/crawl/reading/judge-page.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import { readPage } from '#shared/crawl/reading/read-page.ts';

/** Reads pages, here or elsewhere. */
export interface PageReader {
  readonly read: (page: ServedPage) => Promise<PageReading>;
  readonly close: () => Promise<void>;
}

/** Reads in this thread. */
export function createPageReader(): PageReader {
  const described: DescribedRules = new Map();
  return { read: (page) => Promise.resolve(readPage(page, described)), close: () => Promise.resolve() };
}
