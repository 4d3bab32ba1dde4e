import { browser } from './browser.ts';

/** Opens the crawls in a tab, with an address to start from. */
export function openNewCrawl(url: string): void {
  void browser.tabs.create({ url: `/dashboard.html#*/crawls/new/${encodeURIComponent(url)}` });
}

/** Opens the crawls with the results of a results page as a list to audit. */
export function openListOfResults(visitId: string): void {
  void browser.tabs.create({ url: `/dashboard.html#*/crawls/results/${encodeURIComponent(visitId)}` });
}

/** Opens a page's details in the report of a crawl. */
export function openCrawledPage(crawl: string, url: string): void {
  void browser.tabs.create({ url: `/dashboard.html#*/crawls/${crawl}/pages/${encodeURIComponent(url)}` });
}
