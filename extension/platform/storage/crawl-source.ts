import { sitemapAnswers, storedProgress } from '#shared/crawl/drive/stored-progress.ts';
import { restoreCrawl } from '#shared/crawl/restore-crawl.ts';
import { type Politeness, politeness } from '#shared/crawl/settings.ts';
import type { SiteSource } from '#shared/crawl/site/site-source.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { createCrawl, type CrawlState } from '#shared/crawl/state/crawl-state.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';

import { keysOfCrawl, openCrawls } from './crawl-database.ts';
import type { CrawlPlan } from './crawl-records.ts';
import { loadExternals } from './external-notes.ts';

/** A browser keeps fewer addresses in mind than a process of its own. */
const browserPoliteness: Politeness = { ...politeness, maxKnownUrls: 200_000 };

/** The crawl where it stands: its beginning, or where its page was closed. */
export async function loadCrawlState(crawl: string, { settings }: CrawlPlan): Promise<CrawlState> {
  const database = await openCrawls();
  const progress = await database.get('notes', [crawl, 'progress']);
  if (!progress) return createCrawl(settings, browserPoliteness);
  const stored = storedProgress.parse(JSON.parse(progress.value));
  return restoreCrawl(settings, await loadUrls(crawl), stored, browserPoliteness);
}

/** What an analysis reads of a crawl that has ended, all of it in memory. */
export async function loadSiteSource(
  crawl: string,
  { searches, settings }: CrawlPlan,
  run: Pick<SiteSource, 'ended' | 'isComplete' | 'startedAt' | 'endedAt' | 'forgotten'>,
): Promise<SiteSource> {
  const database = await openCrawls();
  const readings = new Map((await database.getAll('readings', keysOfCrawl(crawl))).map((each) => [each.id, each]));
  const notes = await database.getAll('notes', keysOfCrawl(crawl));
  const externals = await loadExternals(crawl);
  const sitemaps = notes.find(({ name }) => name === 'sitemaps');
  return {
    settings,
    ...run,
    urls: await loadUrls(crawl),
    pages: () => readings.values(),
    links: () => readings.values(),
    linkDetails: (id) => readings.get(id) ?? { nodes: new Int32Array(), texts: [] },
    sketch: (id, of, part) => {
      const found = readings.get(id);
      const sketch = (of === 'main' ? found?.main : undefined) ?? found?.body;
      return sketch?.[part] ?? new Uint32Array();
    },
    robots: new Map(notes.flatMap(({ name, value }) => (name.startsWith('robots ') ? [[name.slice(7), value]] : []))),
    sitemaps: new Map(sitemaps ? sitemapAnswers.parse(JSON.parse(sitemaps.value)) : []),
    searches: searches
      ? ok(searches)
      : err('no figures of Search Console: its export can be added where a crawl begins'),
    ...(externals && { externals }),
    hidesRedirectHops: true,
  };
}

async function loadUrls(crawl: string): Promise<readonly KnownUrl[]> {
  return (await openCrawls()).getAll('urls', keysOfCrawl(crawl));
}
