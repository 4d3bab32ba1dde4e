import type { CrawlFingerprints } from '#shared/alerts/crawl-news.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import type { EndedCrawl } from '../../objects/crawl/crawl-work.ts';

/** Of robots.txt and sitemaps as a crawl found them. */
export async function fingerprintsOf(ended: EndedCrawl, { urls }: CrawlReport): Promise<CrawlFingerprints> {
  const robots: Record<string, string> = {};
  for (const { status, text, url } of ended.robots) {
    if (status < 500 && status !== 429) robots[new URL(url).origin] = await hashOf(status < 300 ? text : '');
  }
  const listed = urls.flatMap(({ isInSitemap, url }) => (isInSitemap === true ? [url] : [])).toSorted();
  const isSilent = ended.sitemaps.some(({ status }) => status === null || status >= 500 || status === 429);
  return { robots, sitemap: isSilent ? null : await hashOf(listed.join('\n')), sitemapUrls: listed.length };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
