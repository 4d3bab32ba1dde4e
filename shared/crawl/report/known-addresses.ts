import type { CrawlReport, ReportedUrl } from './crawl-report.ts';
import { sawWholeSite } from './saw-whole-site.ts';

/** What a crawl knows of an address. */
export type AddressKnowledge =
  /** The server said what is there, a page or not. */
  | 'answered'
  /** Known, but not asked, or asked without an answer that says anything. */
  | 'not asked'
  /** Not on the site: the crawl saw all of it. */
  | 'absent'
  /** Never seen by a crawl that did not see all of the site. */
  | 'unknown';

/** What one of two crawls knows of the addresses of both. */
export function knownAddresses(crawl: CrawlReport, other: CrawlReport): (url: string) => AddressKnowledge {
  const here = byUrl(crawl);
  const there = byUrl(other);
  const sawAll = sawWholeSite(crawl) && crawl.start === other.start && crawl.scope === other.scope;
  const lacksSitemap = !hasSitemap(crawl) && hasSitemap(other);
  return (url) => {
    const known = here.get(url);
    if (known) return isAnswered(known) ? 'answered' : 'not asked';
    const isOnlyInSitemap = lacksSitemap && there.get(url)?.depth === null;
    return sawAll && !isOnlyInSitemap ? 'absent' : 'unknown';
  };
}

function byUrl({ urls }: CrawlReport): ReadonlyMap<string, ReportedUrl> {
  return new Map(urls.map((known) => [known.url, known]));
}

function hasSitemap({ urls }: CrawlReport): boolean {
  return urls.some(({ isInSitemap }) => isInSitemap === true);
}

/** A refusal, silence or a failing server says nothing about what a finding was about. */
function isAnswered({ outcome, status = 200 }: ReportedUrl): boolean {
  if (outcome === 'fetched') return status < 500 && status !== 408 && status !== 425;
  return outcome === 'not-modified' || outcome === 'redirect' || outcome === 'not-html';
}
