import { and, asc, eq, getTableColumns, lte } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { crawlSchedules } from '../db/tables/crawl-schedules.ts';

export type CrawlScheduleRow = Omit<typeof crawlSchedules.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(crawlSchedules);

export async function findCrawlSchedule(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<CrawlScheduleRow | undefined> {
  const [row] = await db.select(columns).from(crawlSchedules).where(ofProject(workspaceId, projectId));
  return row;
}

/** The next one first. */
export async function listCrawlSchedules(workspaceId: string, db: Database): Promise<readonly CrawlScheduleRow[]> {
  return db
    .select(columns)
    .from(crawlSchedules)
    .where(eq(crawlSchedules.workspaceId, workspaceId))
    .orderBy(asc(crawlSchedules.nextRunAt));
}

export function upsertCrawlSchedule(workspaceId: string, db: Database, row: CrawlScheduleRow): Write {
  const { projectId: _projectId, ...values } = row;
  return db
    .insert(crawlSchedules)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({ target: [crawlSchedules.workspaceId, crawlSchedules.projectId], set: values });
}

export function updateCrawlSchedule(
  workspaceId: string,
  db: Database,
  projectId: string,
  values: Pick<CrawlScheduleRow, 'nextRunAt' | 'reason'>,
): Write {
  return db.update(crawlSchedules).set(values).where(ofProject(workspaceId, projectId));
}

export function deleteCrawlSchedule(workspaceId: string, db: Database, projectId: string): Write {
  return db.delete(crawlSchedules).where(ofProject(workspaceId, projectId));
}

/** Of all workspaces: those that are due, held until the transaction ends. */
export async function claimAllDueCrawlSchedules(
  tx: Database,
  { limit, now }: { readonly now: Date; readonly limit: number },
): Promise<readonly (CrawlScheduleRow & { readonly workspaceId: string })[]> {
  return tx
    .select()
    .from(crawlSchedules)
    .where(lte(crawlSchedules.nextRunAt, now))
    .orderBy(asc(crawlSchedules.nextRunAt))
    .limit(limit)
    .for('update', { skipLocked: true });
}

function ofProject(workspaceId: string, projectId: string) {
  return and(eq(crawlSchedules.workspaceId, workspaceId), eq(crawlSchedules.projectId, projectId));
}
