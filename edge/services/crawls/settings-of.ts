import type { CrawlOptions } from '#shared/api/endpoints/crawls.ts';
import { type CrawlSettings, defaultSettings } from '#shared/crawl/settings.ts';

/** As the command line would crawl the same site; robots.txt is obeyed, for owners too. */
export function crawlSettingsOf(options: CrawlOptions, maxPages: number): CrawlSettings {
  const { exclude, followNofollow, include, maxDepth, rate, scope, sitemap } = options;
  const start = new URL(options.start);
  start.hash = '';
  return {
    ...defaultSettings,
    start: start.href,
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
