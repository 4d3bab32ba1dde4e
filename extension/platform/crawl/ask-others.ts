import { maxExternals } from '#shared/api/endpoints/crawls.ts';
import { lookAtExternals } from '#shared/crawl/external/external-links.ts';
import type { ExternalLook } from '#shared/crawl/external/external-look.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { fetchUrl } from '#extension/platform/network/backend-access.ts';
import { createCrawlFetcher } from '#extension/platform/network/crawl-fetcher.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { loadCrawlReport, loadCrawls } from '#extension/platform/storage/crawl-store.ts';
import { loadExternals, saveExternals } from '#extension/platform/storage/external-notes.ts';

import type { CrawlWorkerClient } from './crawl-worker-client.ts';

/** Asks the other sites that a crawl came upon, without cookies, and keeps what they answered beside the crawl. */
export async function askOthers(
  crawl: StoredCrawl,
  state: CrawlState,
  later: CrawlWorkerClient['later'],
  signal: AbortSignal,
  onLook: (done: number, all: number) => void,
): Promise<void> {
  const before = [...(await earlierLooks(crawl)), ...((await loadExternals(crawl.id))?.looks ?? [])];
  const { start } = state.settings;
  const fetchOnce = createCrawlFetcher({ start, list: [], sendsCookies: false, fetch: fetchUrl });
  const home = { fetchOnce, later, clock: systemClock };
  await saveExternals(crawl.id, await lookAtExternals(state, home, { most: maxExternals, before, signal, onLook }));
}

/** Of the last crawl of the site that asked other sites. A report keeps no looks that found a page. */
async function earlierLooks({ id, site }: StoredCrawl): Promise<readonly ExternalLook[]> {
  for (const crawl of await loadCrawls()) {
    if (crawl.id === id || crawl.site !== site) continue;
    const stored = await loadExternals(crawl.id);
    const looks = stored?.looks ?? (await loadCrawlReport(crawl.id))?.report.externals?.looks;
    if (looks) return looks;
  }
  return [];
}
