import type { CrawlOutcome } from '../outcome.ts';
import type { SayCrawl } from './say-crawl.ts';

/** What became of an address, in words. Of a list, links are not followed: no limit keeps back where they lead. */
export function sayOutcome(outcome: CrawlOutcome, isList: boolean, say: SayCrawl): string {
  return say(isList && outcome === 'over-limit' ? 'crawl.outcome.notFollowed' : `crawl.outcome.${outcome}`);
}
