import type { CrawlSummary } from '#extension/platform/storage/crawl-records.ts';

import type { Say } from './use-say.ts';

/** How far a crawl came, in a sentence. Where the start led to no page, nothing is complete. */
export function sayEnd(
  { ended, isComplete, pages, startFailure }: Pick<CrawlSummary, 'ended' | 'isComplete' | 'pages' | 'startFailure'>,
  isList: boolean,
  say: Say,
): string {
  if (ended !== 'complete') return say(`crawl.end.${ended}`);
  if (isList) return say('crawl.end.list');
  if (startFailure !== undefined || pages === 0) return say('crawl.end.noPage');
  return say(isComplete ? 'crawl.end.complete' : 'crawl.end.limited');
}
