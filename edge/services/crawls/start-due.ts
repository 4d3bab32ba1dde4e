import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import type { CrawlRow } from '../../repositories/crawls.ts';
import { claimAllDueCrawlSchedules, updateCrawlSchedule } from '../../repositories/crawl-schedules.ts';
import { lockProject } from '../../repositories/projects.ts';
import { runAfter } from '../schedules/next-run.ts';
import { addCrawl } from './add.ts';
import { beginRow } from './begin.ts';

const crawlsPerRun = 20;
const days = { weekly: 7, monthly: 30 } as const;
const dayMs = 86_400_000;

/** Begins the crawls whose time has come. One that cannot begin says why in its schedule, and is tried again the next day. */
export async function startDueCrawls(context: Backend): Promise<void> {
  for (let left = crawlsPerRun; left > 0; left -= 1) {
    const started = await context.store.transaction((tx) => startNext(context, tx));
    if (started === 'none') return;
    if (started) await beginRow(context, started.workspaceId, started.row);
  }
}

interface Started {
  readonly workspaceId: string;
  readonly row: CrawlRow;
}

async function startNext({ clock, crawling }: Backend, tx: Database): Promise<Started | 'none' | undefined> {
  const now = new Date(clock());
  const [due] = await claimAllDueCrawlSchedules(tx, { now, limit: 1 });
  if (!due) return 'none';
  const { cadence, nextRunAt, options, projectId, workspaceId } = due;
  await lockProject(workspaceId, tx, projectId);
  try {
    const cap = crawling.pagesPerMonth;
    const row = await addCrawl(workspaceId, tx, { projectId, options, isScheduled: true, cap, now });
    const values = { nextRunAt: runAfter(nextRunAt, now.getTime(), days[cadence]), reason: null };
    await updateCrawlSchedule(workspaceId, tx, projectId, values);
    return { workspaceId, row };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const values = { nextRunAt: new Date(now.getTime() + dayMs), reason: error.message };
    await updateCrawlSchedule(workspaceId, tx, projectId, values);
    return undefined;
  }
}
