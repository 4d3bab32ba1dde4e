import { z } from 'zod';

import { defaultSettings } from '#shared/crawl/settings.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { refusePrivate } from '../refuse-private.ts';
import { defineTool } from '../tool.ts';

const maxIssues = 100;
const maxPlaces = 5;
const maxUrls = 200;

export const tool = defineTool({
  name: 'crawl_site',
  title: 'Crawl a site',
  description:
    'Follows the links of a site from one page, judges every page and all of them together: broken links, duplicates, orphans, redirects, canonicals, hreflang, sitemaps. Robots.txt is obeyed; four requests a second. Takes a second for four pages.',
  input: {
    start: z.url({ protocol: /^https?$/ }).max(4_096),
    maxPages: z.int().min(1).max(2_000).default(100),
    maxMinutes: z.number().min(0.1).max(30).default(5),
  },
  asksNetwork: true,
  async run({ maxMinutes, maxPages, start }, { allowPrivate }, signal) {
    const refusal = allowPrivate ? undefined : await refusePrivate(start);
    if (refusal !== undefined) return err(`${start}: ${refusal}`);
    const { crawlSite } = await import('../../crawl/crawl-site.ts');
    const crawled = await crawlSite({
      settings: { ...defaultSettings, start, userAgent: 'Sightline', maxPages, maxTimeMs: maxMinutes * 60_000 },
      hostMap: new Map(),
      resume: false,
      tell: () => undefined,
      signal,
    });
    if (crawled.failure !== undefined) return err(crawled.failure);
    const { issues, urls, ...report } = crawled.report;
    return ok({
      ...report,
      issues: issues
        .slice(0, maxIssues)
        .map(({ places, ...issue }) => ({ ...issue, places: places.slice(0, maxPlaces) })),
      moreIssues: Math.max(0, issues.length - maxIssues),
      urls: urls.slice(0, maxUrls),
      moreUrls: Math.max(0, urls.length - maxUrls),
    });
  },
});
