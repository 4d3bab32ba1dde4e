import type { NewCrawl } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { countOpenCrawls, type CrawlRow, insertCrawl } from '../../repositories/crawls.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { holdCrawlPages, monthOf } from './quota.ts';

/** Each holds an object and takes turns at the queue with those of others. */
const maxOpenCrawls = 5;
/** The request that adds a crawl begins it too; if that fails, the message does. */
const beginAgainMs = 60_000;

const onlyListed = { maxDepth: 0, sitemap: 'off' } as const;

export interface AddedCrawl {
  readonly projectId: string;
  readonly options: NewCrawl;
  readonly isScheduled: boolean;
  /** Pages of a month. */
  readonly cap: number;
  readonly now: Date;
}

/** Writes a crawl down and holds its pages. Throws `quota_exceeded`. The caller holds the project's row, and begins the crawl once this is written. */
export async function addCrawl(
  workspaceId: string,
  tx: Database,
  { cap, isScheduled, now, options: { list, ...given }, projectId }: AddedCrawl,
): Promise<CrawlRow> {
  // All of a list, and nothing that its pages lead to.
  const options = list ? { ...given, ...onlyListed, maxPages: new Set([given.start, ...list]).size } : given;
  if ((await countOpenCrawls(workspaceId, tx)) >= maxOpenCrawls) {
    throw new AppError('quota_exceeded', {
      message: `At most ${maxOpenCrawls} crawls run at once. Wait for one to end, or stop it.`,
    });
  }
  const month = monthOf(now);
  const heldPages = await holdCrawlPages(workspaceId, tx, { cap, month, wanted: options.maxPages });
  const row: CrawlRow = {
    id: newId<'crawl'>(now.getTime()),
    projectId,
    options,
    isList: list !== undefined,
    status: 'running',
    ended: null,
    isComplete: false,
    isQuotaReached: false,
    isScheduled,
    isTold: false,
    counts: {},
    errors: 0,
    warnings: 0,
    notices: 0,
    fingerprints: null,
    pages: 0,
    heldPages,
    heldMonth: month,
    createdAt: now,
    endedAt: null,
    judgedAt: null,
  };
  await insertCrawl(workspaceId, tx, row, list ?? null);
  const availableAt = new Date(now.getTime() + beginAgainMs);
  await addJobs(tx, [{ kind: 'begin-crawl', workspaceId, crawlId: row.id }], { now, availableAt });
  return row;
}
