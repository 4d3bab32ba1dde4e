import { systemClock } from '#shared/kernel/clock.ts';
import { briefSitemapLimits, readSitemaps } from '#shared/probe/read-sitemaps.ts';

import { createProbeFetcher } from '#extension/platform/network/probe-fetcher.ts';
import type { SitemapReader } from './sitemap-reader.ts';

/**
 * A brief look into the sitemaps of the page's own origin, which is all that a page's script may fetch. Files of other
 * hosts fail here and are read when the user starts the check beyond the page.
 */
export const readOwnSitemaps: SitemapReader = async (pageUrl, canonicalUrl, robotsTxt) => {
  if (!/^https?:/i.test(pageUrl)) return { state: 'missing', reason: 'unavailable-here' };
  const value = await readSitemaps(createProbeFetcher(), {
    pageUrl,
    canonicalUrl,
    robotsTxt: robotsTxt.state === 'present' ? robotsTxt.value : undefined,
    limits: briefSitemapLimits,
    clock: systemClock,
    signal: new AbortController().signal,
  });
  return { state: 'present', value };
};
