import type { Backend } from '../../backend.ts';
import { type CrawlRow, findCrawl, findCrawlBefore, findCrawlList } from '../../repositories/crawls.ts';
import { crawlSettingsOf } from './settings-of.ts';

/** Tells the object of a crawl to begin; without effect where it has. For the message that makes sure of it. */
export async function beginCrawl(
  context: Backend,
  { crawlId, workspaceId }: { readonly crawlId: string; readonly workspaceId: string },
): Promise<void> {
  const row = await findCrawl(workspaceId, context.store.db, crawlId);
  if (row?.status === 'running' && row.heldPages > 0) await beginRow(context, workspaceId, row);
}

export async function beginRow(
  { crawling, crawls, store }: Backend,
  workspaceId: string,
  row: CrawlRow,
): Promise<void> {
  const { heldPages, id, isList, options, projectId } = row;
  const list = isList ? await findCrawlList(workspaceId, store.db, id) : null;
  const settings = crawlSettingsOf(options, heldPages, list);
  const before = isList ? undefined : await findCrawlBefore(workspaceId, store.db, row);
  const earlier = before && { earlierId: before.id };
  await crawls.begin({ crawlId: id, workspaceId, projectId, ...earlier, settings, rules: crawling.rules });
}
