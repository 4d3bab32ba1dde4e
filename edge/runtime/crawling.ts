import type { FetchOnce } from '#shared/crawl/drive/crawl-port.ts';
import { politeness, type Politeness } from '#shared/crawl/settings.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';

import { type AskOptions, createFetchOnce } from './ask-once.ts';

/** How this backend crawls. */
export interface Crawling {
  /** For the crawl that begins there. */
  fetchOnce(start: string): FetchOnce;
  /** Until a slot has come. */
  wait(ms: number): Promise<unknown>;
  /** Towards servers. */
  readonly rules: Politeness;
  readonly pagesPerMonth: number;
  /** True on one's own machine alone, where a site of it may be crawled: the start's own host, and no other. */
  readonly allowsPrivate: boolean;
}

export interface CrawlingOptions extends Pick<Crawling, 'allowsPrivate' | 'pagesPerMonth' | 'wait'> {
  readonly fetch: AskOptions['fetch'];
  readonly rules?: Politeness;
}

/** What an object of 128 MB can hold with room to spare. */
const maxKnownUrls = 100_000;

export function createCrawling({ fetch, rules, ...options }: CrawlingOptions): Crawling {
  return {
    ...options,
    rules: rules ?? { ...politeness, maxKnownUrls },
    fetchOnce(start) {
      const { hostname, origin } = new URL(start);
      const privateOrigin = options.allowsPrivate && isPrivateHost(hostname) ? origin : null;
      return createFetchOnce({ fetch, privateOrigin });
    },
  };
}
