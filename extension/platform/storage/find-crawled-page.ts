import type { ReportedUrl } from '#shared/crawl/report/crawl-report.ts';
import { similarPages } from '#shared/crawl/report/similar-pages.ts';
import { isSameResource } from '#shared/kernel/comparable-address.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import type { StoredCrawl } from './crawl-records.ts';
import { loadCrawlReport, loadCrawls } from './crawl-store.ts';
import { isListCrawl } from './is-list-crawl.ts';

export interface CrawledPage {
  readonly crawl: StoredCrawl;
  readonly page: ReportedUrl;
  /** Other pages with the same main text. */
  readonly same: number;
  /** And with nearly the same. */
  readonly near: number;
}

/** Older reports are not opened for it: each is some megabytes. */
const lookedAt = 2;

/** A page in the newest crawls of its site; undefined where none of them knows it. */
export async function findCrawledPage(address: string): Promise<CrawledPage | undefined> {
  const url = withoutFragment(address);
  const host = URL.parse(url)?.host;
  const crawls = (await loadCrawls()).filter((crawl) => crawl.site === host && crawl.summary && !isListCrawl(crawl));
  for (const crawl of crawls.slice(0, lookedAt)) {
    const report = (await loadCrawlReport(crawl.id))?.report;
    const page = report?.urls.find((known) => known.url === url || isSameResource(known.url, url));
    if (!report || !page) continue;
    const { near, same } = similarPages(report, page.url);
    return { crawl, page, same: same.length, near: near.filter((each) => !same.includes(each)).length };
  }
  return undefined;
}
