import type { CrawlOptions } from '#shared/api/endpoints/crawls.ts';
import { type CrawlSettings, defaultSettings } from '#shared/crawl/settings.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

/** As the command line would crawl the same site; robots.txt is obeyed, for owners too. */
export function crawlSettingsOf(
  options: CrawlOptions,
  maxPages: number,
  list: readonly string[] | null,
): CrawlSettings {
  const { exclude, followNofollow, include, maxDepth, rate, scope, sitemap } = options;
  return {
    ...defaultSettings,
    start: asAsked(options.start),
    ...(list && { list: list.map(asAsked) }),
    scope,
    maxPages,
    maxDepth: maxDepth ?? Number.POSITIVE_INFINITY,
    include,
    exclude,
    followNofollow,
    robots: 'obey',
    userAgent: 'Sightline',
    sitemap: sitemap === 'auto' || sitemap === 'off' ? { from: sitemap } : { from: 'url', url: sitemap },
    rate,
  };
}

/** As URLs are written, without the fragment, which no request sends. */
function asAsked(address: string): string {
  return withoutFragment(new URL(address).href);
}
