import type { CrawlEnd } from '../outcome.ts';
import type { SayCrawl } from './say-crawl.ts';

interface Ended {
  readonly ended: CrawlEnd;
  readonly isComplete: boolean;
  /** Why the start led to no page. */
  readonly startFailure?: string | undefined;
}

/** How far a crawl came, in a sentence. Where the start led to no page, nothing is complete. */
export function sayEnd(
  { ended, isComplete, pages, startFailure }: Ended & { readonly pages: number },
  isList: boolean,
  say: SayCrawl,
): string {
  if (ended !== 'complete') return say(`crawl.end.${ended}`);
  if (isList) return say('crawl.end.list');
  if (startFailure !== undefined || pages === 0) return say('crawl.end.noPage');
  return say(isComplete ? 'crawl.end.complete' : 'crawl.end.limited');
}
