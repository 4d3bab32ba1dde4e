import type { Backend } from '../backend.ts';
import { ingestTask } from '../services/scheduled-checks/ingest-task.ts';
import { postSearches } from '../services/scheduled-checks/post-searches.ts';
import { startRuns } from '../services/scheduled-checks/start-runs.ts';
import type { Job } from '../runtime/job.ts';

/** What is left to do once a job is done. */
export interface JobEnd {
  /** The search whose ranks are to be delivered, together with those of other jobs; null for none. */
  readonly thenDeliver: string | null;
}

/** Carries out a job through the service that knows how. */
export async function handleJob(context: Backend, job: Job): Promise<JobEnd> {
  switch (job.kind) {
    case 'start-runs':
      await startRuns(
        context,
        job.runs.map((run) => ({ ...run, runAt: new Date(run.runAt) })),
      );
      await postSearches(context);
      return { thenDeliver: null };
    case 'ingest-task':
      return { thenDeliver: (await ingestTask(context, job.taskId)) ?? null };
    case 'deliver-search':
      return { thenDeliver: job.searchId };
  }
}
