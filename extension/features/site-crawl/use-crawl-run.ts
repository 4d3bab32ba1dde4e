import { useSyncExternalStore } from 'react';

import { CrawlRun, type CrawlRunState } from './crawl-run.ts';

/** The one of this tab. */
export const crawlRun = new CrawlRun();

export function useCrawlRun(): CrawlRunState {
  return useSyncExternalStore(crawlRun.subscribe, crawlRun.state);
}
