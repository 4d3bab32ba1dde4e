import type { CrawlReport } from './crawl-report.ts';
import { isPage } from './is-page.ts';

/**
 * Whether a crawl has seen all of a site, so that what it does not know is not there. A start that led to no page, and a
 * list, show nothing of a site, whatever was asked.
 */
export function sawWholeSite({ isComplete, isList, startFailure, urls }: CrawlReport): boolean {
  return isComplete && isList !== true && startFailure === undefined && urls.some(isPage);
}
