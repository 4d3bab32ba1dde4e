import type { Crawl, NewCrawl } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { lockProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { addCrawl } from './add.ts';
import { beginRow } from './begin.ts';
import { presentCrawl } from './present.ts';
import { requireFairOptions } from './require-fair-options.ts';

/** Throws `not_found`, `invalid_request` for what is not done for just anybody, or `quota_exceeded`. */
export async function startCrawl(context: RequestContext, projectId: string, options: NewCrawl): Promise<Crawl> {
  const { clock, crawling, store, workspaceId } = context;
  const { answer, row } = await store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    await requireFairOptions(workspaceId, tx, context, { options, projectId });
    const now = new Date(clock());
    const added = await addCrawl(workspaceId, tx, {
      projectId,
      options,
      isScheduled: false,
      cap: crawling.pagesPerMonth,
      now,
    });
    const started = presentCrawl(added, { pages: 0, counts: {}, waiting: null });
    const record = { action: 'crawls.start', subjectId: added.id, status: 201, answer: started } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return { answer: started, row: added };
  });
  await beginRow(context, workspaceId, row);
  return answer;
}
