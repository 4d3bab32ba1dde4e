import type { CrawlOptions } from '#shared/api/endpoints/crawls.ts';
import { type CrawlSettings, defaultSettings } from '#shared/crawl/settings.ts';

/** As the command line would crawl the same site; robots.txt is obeyed, for owners too. */
export function crawlSettingsOf(
  options: CrawlOptions,
  maxPages: number,
  list: readonly string[] | null,
): CrawlSettings {
  const { exclude, followNofollow, include, maxDepth, rate, scope, sitemap } = options;
  return {
    ...defaultSettings,
    start: withoutHash(options.start),
    ...(list && { list: list.map(withoutHash) }),
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

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
