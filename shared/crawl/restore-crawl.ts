import type { CrawlSettings, Politeness } from './settings.ts';
import { createCrawl, type CrawlState, enqueue } from './state/crawl-state.ts';
import type { KnownUrl } from './state/known-urls.ts';

/**
 * A crawl as it was stored, ready for `start`: what had an outcome keeps it, what waited or was kept back by a limit is in
 * line again. `urls` in the order of their ids, `pages` how many of them are pages.
 */
export function restoreCrawl(
  settings: CrawlSettings,
  urls: Iterable<KnownUrl>,
  stored: { readonly pages: number; readonly bytes: number; readonly requests: number },
  rules?: Politeness,
): CrawlState {
  const state = createCrawl(settings, rules);
  for (const known of urls) state.urls.restore(known);
  state.pages = stored.pages;
  state.bytes = stored.bytes;
  state.requests = stored.requests;
  for (const known of state.urls) {
    const isKeptBack = known.outcome === 'over-limit' && known.detail !== 'redirects' && known.detail !== 'pattern';
    if (isKeptBack && !(known.detail === 'depth' && known.depth > settings.maxDepth)) known.outcome = 'pending';
    if (known.outcome !== 'pending') continue;
    known.detail = '';
    known.attempts = 0;
    state.urls.touch(known);
    enqueue(state, known);
  }
  return state;
}
