import { type ExternalLinks, lookAtExternals } from '#shared/crawl/external/external-links.ts';
import { decidedFromMs } from '#shared/crawl/external/external-look.ts';

import type { Backend } from '../../backend.ts';
import { findCrawl, findCrawlBefore } from '../../repositories/crawls.ts';
import type { CrawlName } from '../../runtime/crawl-archive.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { judgeCrawl } from './judge.ts';
import { loadExternals } from './load-externals.ts';

/** A consumer may take 15 minutes; what is left then is for the next message. */
const budgetMs = 120_000;

/**
 * Asks other sites that the pages of an ended crawl link to, as many as it is to ask, and judges the crawl again. Addresses
 * that were not there are looked at once more, six hours later: that decides. May be done twice: what was looked at is not
 * asked again.
 */
export async function askCrawlExternals(
  context: Backend,
  { round, ...crawl }: CrawlName & { readonly round: 1 | 2 },
): Promise<void> {
  const { clock, crawlArchive, crawling, crawls, hostGovernors, store } = context;
  const { crawlId, workspaceId } = crawl;
  const row = await findCrawl(workspaceId, store.db, crawlId);
  const ended = row?.status === 'ended' ? await crawls.ended(crawlId) : undefined;
  if (!row || !ended) return;
  const own = await loadExternals(crawlArchive, crawl);
  const signal = AbortSignal.timeout(budgetMs);
  const latestMs = Date.now() + budgetMs;
  let isLate = false;
  const home = {
    // Crawls of all workspaces and monitors may be asking these hosts now.
    turn: async (origin: string, delayMs: number) => {
      const atMs = await hostGovernors.turnAt(origin, delayMs);
      if (atMs > latestMs) {
        isLate = true;
        return false;
      }
      await crawling.wait(Math.max(0, atMs - Date.now()));
      return true;
    },
    fetchOnce: crawling.fetchOnce(row.options.start),
    clock,
    later: (callback: () => void, delayMs: number) => {
      const called = new AbortController();
      void callLater(callback, crawling.wait(delayMs), called.signal);
      return () => called.abort();
    },
  };
  const before = [...(await looksBefore(context, workspaceId, row)), ...(own?.looks ?? [])];
  const { settings } = ended.spec;
  const state = { settings, urls: await crawls.urls(crawlId) };
  const externals = await lookAtExternals(state, home, { before, most: row.options.checkExternal, signal });
  await crawlArchive.putResult(crawl, 'externals', JSON.stringify(externals));
  const again = (signal.aborted || isLate) && externals.looks.length > (own?.looks.length ?? 0);
  if (!again) await judgeCrawl(context, { workspaceId, crawlId }, 'again');
  const availableAtMs = again ? clock() : round === 1 ? secondLookAt(externals) : undefined;
  if (availableAtMs === undefined) return;
  const job = { kind: 'ask-externals', workspaceId, crawlId, round: again ? round : 2 } as const;
  const when = { now: new Date(clock()), availableAt: new Date(availableAtMs) };
  await store.transaction((tx) => addJobs(tx, [job], when));
}

/** When the last of those that were gone once may be looked at again; undefined where none was. */
function secondLookAt({ looks }: ExternalLinks): number | undefined {
  const due = looks.flatMap((look) => decidedFromMs(look) ?? []);
  return due.length === 0 ? undefined : Math.max(...due);
}

async function looksBefore(
  { crawlArchive, store }: Backend,
  workspaceId: string,
  row: Parameters<typeof findCrawlBefore>[2],
): Promise<ExternalLinks['looks']> {
  const before = await findCrawlBefore(workspaceId, store.db, row);
  const found = before && (await loadExternals(crawlArchive, { workspaceId, crawlId: before.id }));
  return found?.looks ?? [];
}

async function callLater(callback: () => void, waited: Promise<unknown>, calledOff: AbortSignal): Promise<void> {
  await waited;
  if (!calledOff.aborted) callback();
}
