import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../../db/database.ts';
import { insertAllQueuedRuns } from '../../repositories/check-runs.ts';
import { type DueSchedule, lockAllDueSchedules, moveAllSchedules } from '../../repositories/keyword-schedules.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { daysBetween, runAfter } from '../schedules/next-run.ts';

/** What one job carries. */
const runsPerJob = 100;
const runsPerTransaction = 1_000;
/** 20,000 keywords a minute; what is left waits for the next one. */
const maxRounds = 20;

/**
 * Finds keywords that are due, notes their runs, moves them to their next ones and writes the jobs down, all in one
 * transaction: whatever runs at the same time, twice or with a wrong clock, each run exists once.
 */
export async function claimDueKeywords({
  clock,
  store,
}: {
  readonly store: Store;
  readonly clock: Clock;
}): Promise<void> {
  for (let round = 0; round < maxRounds; round += 1) {
    const claimed = await store.transaction(async (tx) => {
      const now = new Date(clock());
      const due = await lockAllDueSchedules(tx, now, runsPerTransaction);
      if (due.length === 0) return 0;
      const wanted = due
        .filter(({ isArchived }) => !isArchived)
        .map((each) => ({ ...keyOf(each), projectId: each.projectId }));
      await insertAllQueuedRuns(tx, wanted, now);
      await moveAllSchedules(
        tx,
        due.map((each) => ({
          ...each,
          nextRunAt: runAfter(each.nextRunAt, now.getTime(), daysBetween(each.cadence, each) ?? 1),
        })),
      );
      await addJobs(tx, startJobs(wanted), { now });
      return due.length;
    });
    if (claimed < runsPerTransaction) return;
  }
}

/** The jobs that start runs, 100 each. */
export function startJobs(
  runs: readonly { readonly workspaceId: string; readonly keywordId: string; readonly runAt: Date }[],
) {
  return Array.from({ length: Math.ceil(runs.length / runsPerJob) }, (_, at) => ({
    kind: 'start-runs' as const,
    runs: runs.slice(at * runsPerJob, (at + 1) * runsPerJob).map(({ keywordId, runAt, workspaceId }) => ({
      workspaceId,
      keywordId,
      runAt: runAt.toISOString(),
    })),
  }));
}

function keyOf({ keywordId, nextRunAt, workspaceId }: DueSchedule) {
  return { workspaceId, keywordId, runAt: nextRunAt };
}
