import { answersOf, sitemapAnswers } from '#shared/crawl/drive/stored-progress.ts';
import type { ExternalLinks } from '#shared/crawl/external/external-links.ts';
import type { CrawlEnd } from '#shared/crawl/outcome.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import type { SiteSource } from '#shared/crawl/site/site-source.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { isComplete } from '#shared/crawl/step.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageSearches } from '#shared/search-console/page-searches.ts';

import type { CrawlStore } from './crawl-store.ts';

/** A crawl that has ended, as an analysis reads it. */
export function storedSource(
  store: CrawlStore,
  state: CrawlState,
  settings: CrawlSettings,
  times: { readonly ended: CrawlEnd; readonly startedAt: string; readonly endedAt: string },
  searches: readonly PageSearches[] | undefined,
  externals: ExternalLinks | undefined,
): SiteSource {
  return {
    settings,
    ...times,
    isComplete: isComplete(state, times.ended),
    urls: [...state.urls],
    pages: () => store.pages(),
    links: () => store.links(),
    linkDetails: (id) => store.linkDetails(id),
    sketch: (id, of, part) => store.sketch(id, of, part),
    robots: store.robots(),
    sitemaps: new Map([...storedSitemaps(store), ...answersOf(state)]),
    searches: searches ? ok(searches) : err('no figures of Search Console were given (--search-console)'),
    ...(externals && { externals }),
    forgotten: state.forgotten,
  };
}

/** Sitemaps that an earlier part of this crawl asked. */
function storedSitemaps(store: CrawlStore): readonly (readonly [string, number | null])[] {
  const text = store.getMeta('sitemaps');
  return text === undefined ? [] : sitemapAnswers.parse(JSON.parse(text));
}
