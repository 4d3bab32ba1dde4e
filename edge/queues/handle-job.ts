import type { ScheduledChecksContext } from '../services/scheduled-checks/context.ts';
import { ingestTask } from '../services/scheduled-checks/ingest-task.ts';
import { postSearches } from '../services/scheduled-checks/post-searches.ts';
import { startRuns } from '../services/scheduled-checks/start-runs.ts';
import type { Job } from './job.ts';

/**
 * Carries out a job through the service that knows how. Returns the search whose ranks are to be given out next, together
 * with those of other jobs; undefined where there is none.
 */
export async function handleJob(context: ScheduledChecksContext, job: Job): Promise<string | undefined> {
  switch (job.kind) {
    case 'start-runs':
      await startRuns(
        context,
        job.runs.map((run) => ({ ...run, runAt: new Date(run.runAt) })),
      );
      await postSearches(context);
      return undefined;
    case 'ingest-task':
      return ingestTask(context, job.taskId);
    case 'deliver-search':
      return job.searchId;
  }
}
