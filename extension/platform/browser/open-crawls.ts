import { openPlace } from './open-place.ts';

/** Opens the crawls in a tab, with an address to start from. */
export function openNewCrawl(url: string): void {
  openPlace('crawls', ['new', url]);
}

/** Opens the crawls with the results of a results page as a list to audit. */
export function openListOfResults(visitId: string): void {
  openPlace('crawls', ['results', visitId]);
}

/** Opens a page's details in the report of a crawl. */
export function openCrawledPage(crawl: string, url: string): void {
  openPlace('crawls', [crawl, 'pages', url]);
}
