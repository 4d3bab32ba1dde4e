import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listCrawlRows } from '../../repositories/crawls.ts';
import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentOpenCrawl } from './present.ts';

interface ListQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

interface CrawlPage {
  readonly items: Crawl[];
  readonly nextCursor: string | null;
}

/** The crawls of a project. Throws `not_found` for one that the workspace does not have. */
export async function listCrawls(context: RequestContext, projectId: string, query: ListQuery): Promise<CrawlPage> {
  if (!(await findProject(context.workspaceId, context.store.db, projectId))) throw new AppError('not_found');
  return listPage(context, projectId, query);
}

/** The crawls of all projects of the workspace. */
export async function listAllCrawls(context: RequestContext, query: ListQuery): Promise<CrawlPage> {
  return listPage(context, undefined, query);
}

async function listPage(context: RequestContext, projectId: string | undefined, query: ListQuery): Promise<CrawlPage> {
  const { store, workspaceId } = context;
  const rows = await listCrawlRows(workspaceId, store.db, {
    projectId,
    limit: query.limit + 1,
    after: readCursor(query.cursor),
  });
  const page = cutPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row.id }));
  const items = await Promise.all(page.items.map((row) => presentOpenCrawl(context, row)));
  return { items, nextCursor: page.nextCursor };
}
