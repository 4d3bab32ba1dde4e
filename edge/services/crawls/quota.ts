import type { CrawlQuota } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Database } from '../../db/database.ts';
import { addToCrawlQuota, findCrawlQuota, lockCrawlQuota } from '../../repositories/crawl-quotas.ts';
import { type CrawlRef, updateCrawl } from '../../repositories/crawls.ts';
import type { RequestContext } from '../context.ts';

export function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7);
}

/** Holds as many of the wanted pages as the month has left, so that no two crawls take the same. Throws `quota_exceeded` where it has none. */
export async function holdCrawlPages(
  workspaceId: string,
  tx: Database,
  { cap, month, wanted }: { readonly cap: number; readonly month: string; readonly wanted: number },
): Promise<number> {
  const { heldPages, usedPages } = await lockCrawlQuota(workspaceId, tx, month);
  const held = Math.min(wanted, cap - heldPages - usedPages);
  if (held <= 0) {
    throw new AppError('quota_exceeded', {
      message: `The ${cap.toLocaleString('en')} pages of this month are used up. A crawl can go on next month.`,
    });
  }
  await addToCrawlQuota(workspaceId, tx, month, { heldPages: held, usedPages: 0 });
  return held;
}

/** Books the pages of a part of a crawl and gives back what it held; pages of earlier parts were booked then. */
export async function settleCrawlPages(
  workspaceId: string,
  tx: Database,
  { heldMonth, heldPages, id, pages: before }: CrawlRef,
  pages: number,
): Promise<void> {
  await lockCrawlQuota(workspaceId, tx, heldMonth);
  await addToCrawlQuota(workspaceId, tx, heldMonth, { heldPages: -heldPages, usedPages: Math.max(0, pages - before) });
  await updateCrawl(workspaceId, tx, id, { pages: Math.max(pages, before), heldPages: 0 });
}

export async function readCrawlQuota({ clock, crawling, store, workspaceId }: RequestContext): Promise<CrawlQuota> {
  const quota = await findCrawlQuota(workspaceId, store.db, monthOf(new Date(clock())));
  return { ...quota, pages: crawling.pagesPerMonth };
}
