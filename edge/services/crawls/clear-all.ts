import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import { listCrawlRefs } from '../../repositories/crawls.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { settleCrawlPages } from './quota.ts';

/** For a project or a workspace that is deleted in this transaction: what its crawls read is forgotten after it, what they held given back. */
export async function clearCrawls(
  { clock }: Pick<Backend, 'clock'>,
  workspaceId: string,
  tx: Database,
  projectId?: string,
): Promise<void> {
  const rows = await listCrawlRefs(workspaceId, tx, projectId);
  for (const row of rows) if (row.heldPages > 0) await settleCrawlPages(workspaceId, tx, row, row.pages);
  const jobs = rows.map(({ id }) => ({ kind: 'clear-crawl', workspaceId, crawlId: id }) as const);
  await addJobs(tx, jobs, { now: new Date(clock()) });
}
