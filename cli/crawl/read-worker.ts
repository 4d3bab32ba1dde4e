import { parentPort } from 'node:worker_threads';

import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { DescribedRules } from '#shared/crawl/reading/judge-page.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import { readPage } from '#shared/crawl/reading/read-page.ts';
import { readStructure } from '#shared/crawl/reading/read-structure.ts';

/** What the crawl sends to a thread that reads pages, and what comes back. */
export type ToReader =
  | { readonly kind: 'robots'; readonly origin: string; readonly facts: ServedPage['robotsTxt'] }
  | {
      readonly kind: 'page';
      readonly id: number;
      readonly page: Omit<ServedPage, 'robotsTxt'>;
      readonly skipsAudit: boolean;
    };
export interface FromReader {
  readonly id: number;
  readonly reading: PageReading;
}

const described: DescribedRules = new Map();
const robots = new Map<string, ServedPage['robotsTxt']>();

parentPort?.on('message', (message: ToReader) => {
  if (message.kind === 'robots') {
    robots.set(message.origin, message.facts);
    return;
  }
  const { id, skipsAudit } = message;
  const robotsTxt = robots.get(new URL(message.page.url).origin) ?? { state: 'missing', reason: 'fetch-failed' };
  const page: ServedPage = { ...message.page, robotsTxt };
  const answer: FromReader = { id, reading: skipsAudit ? readStructure(page) : readPage(page, described) };
  parentPort?.postMessage(answer);
});
