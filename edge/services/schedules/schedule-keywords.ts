import type { Database } from '../../db/database.ts';
import { findCheckSchedule } from '../../repositories/check-schedules.ts';
import { insertKeywordSchedules, listUnscheduledKeywords } from '../../repositories/keyword-schedules.ts';
import { daysBetween, nextRunAfter } from './next-run.ts';

/** Stays well below the 65,535 parameters of a statement. */
const rowsPerStatement = 1_000;

/** Gives each keyword of a project with a schedule its first run, where it has none. */
export async function scheduleKeywords(workspaceId: string, tx: Database, projectId: string, now: Date): Promise<void> {
  const schedule = await findCheckSchedule(workspaceId, tx, projectId);
  const days = schedule && daysBetween(schedule.cadence, { isFavourite: false, recent: [] });
  if (days === undefined) return;
  const ids = await listUnscheduledKeywords(workspaceId, tx, projectId);
  const rows = ids.map((keywordId) => ({
    keywordId,
    projectId,
    nextRunAt: nextRunAfter(now.getTime(), keywordId, days),
  }));
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    await insertKeywordSchedules(workspaceId, tx, rows.slice(at, at + rowsPerStatement));
  }
}
