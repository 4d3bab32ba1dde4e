import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listCrawlRows } from '../../repositories/crawls.ts';
import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentOpenCrawl } from './present.ts';

export async function listCrawls(
  context: RequestContext,
  projectId: string,
  query: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Crawl[]; nextCursor: string | null }> {
  const { store, workspaceId } = context;
  if (!(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  const rows = await listCrawlRows(workspaceId, store.db, {
    projectId,
    limit: query.limit + 1,
    after: readCursor(query.cursor),
  });
  const page = cutPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row.id }));
  const items = await Promise.all(page.items.map((row) => presentOpenCrawl(context, row)));
  return { items, nextCursor: page.nextCursor };
}
