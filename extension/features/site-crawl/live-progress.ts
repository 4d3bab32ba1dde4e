import type { CrawlProgress } from '#shared/api/crawl-progress.ts';
import { type CrawlOutcome, crawlOutcomes } from '#shared/crawl/outcome.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';

import type { CrawlRunState } from './crawl-run.ts';

/** What a socket told of a crawl: how far it is, and how far it was some seconds ago. */
export interface LiveProgress {
  readonly progress: CrawlProgress;
  readonly isEnded: boolean;
  /** The oldest of the last seconds first. */
  readonly samples: readonly { readonly atMs: number; readonly pages: number }[];
}

const rateOverMs = 10_000;

export function addProgress(
  before: LiveProgress | undefined,
  { isEnded, progress }: Pick<LiveProgress, 'progress' | 'isEnded'>,
  nowMs: number,
): LiveProgress {
  const recent = (before?.samples ?? []).filter(({ atMs }) => nowMs - atMs <= rateOverMs);
  return { progress, isEnded, samples: [...recent, { atMs: nowMs, pages: progress.pages }] };
}

/** A crawl of the backend as the progress of one in this tab is shown; what it has found is judged at its end. */
export function remoteRunState(crawl: StoredCrawl, live: LiveProgress | undefined, nowMs = Date.now()): CrawlRunState {
  const progress = furthest(live?.progress, crawl.remote?.progress);
  const counts = crawlOutcomes.flatMap((outcome): (readonly [CrawlOutcome, number])[] => {
    const count = progress.counts[outcome] ?? 0;
    return count > 0 ? [[outcome, count]] : [];
  });
  const known = counts.reduce((sum, [, count]) => sum + count, 0);
  const left = progress.counts.pending ?? 0;
  const { waiting } = progress;
  // Without a word of the socket the wait is that of the list, which was read just now.
  const toldMs = live?.samples.at(-1)?.atMs ?? nowMs;
  const seconds = waiting ? Math.ceil((waiting.untilMs - toldMs) / 1_000) : 0;
  return {
    crawl,
    // What is left is nothing: all was asked, and is looked at together.
    others: undefined,
    stage: crawl.state === 'paused' ? 'paused' : known > 0 && left === 0 ? 'judging' : 'crawling',
    pages: progress.pages,
    known,
    left,
    rate: rateOf(live?.samples ?? []),
    outcomes: counts,
    wait: waiting && seconds > 0 ? { host: waiting.host, reason: waiting.reason, seconds } : undefined,
    found: undefined,
    failure: undefined,
  };
}

/** The socket is silent once a crawl pauses, and the list is read every few seconds: pages only become more. */
function furthest(live: CrawlProgress | undefined, listed: CrawlProgress | null | undefined): CrawlProgress {
  if (live && listed) return listed.pages > live.pages ? listed : live;
  return live ?? listed ?? nothingYet;
}

const nothingYet: CrawlProgress = { pages: 0, counts: {}, waiting: null };

/** Pages a second; undefined until two readings tell. */
function rateOf(samples: LiveProgress['samples']): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.atMs <= first.atMs) return undefined;
  return (last.pages - first.pages) / ((last.atMs - first.atMs) / 1_000);
}
