import { readSitemap } from '#shared/crawl/drive/read-sitemap.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { fetchUrl } from '#extension/platform/network/backend-access.ts';
import { createCrawlFetcher } from '#extension/platform/network/crawl-fetcher.ts';

import { unpackGzip } from './unpack-gzip.ts';

/** Sitemaps of an index that are read. */
const mostFiles = 50;

/** Addresses of a sitemap, or of those that an index names, as many as are wanted; none where it cannot be read. */
export async function readSitemapAddresses(address: string, most: number): Promise<readonly string[]> {
  const fetchOnce = createCrawlFetcher({ start: address, list: [], sendsCookies: false, fetch: fetchUrl });
  const port = { fetchOnce, clock: systemClock, gunzip: unpackGzip };
  const first = await readSitemap(port, address);
  const urls = new Set(first.urls);
  for (const file of first.sitemaps.slice(0, mostFiles)) {
    if (urls.size >= most) break;
    for (const url of (await readSitemap(port, file)).urls) urls.add(url);
  }
  return [...urls].slice(0, most);
}
