import type { CollectionContext } from '../services/collection/context.ts';
import { deliverSearch } from '../services/collection/deliver-search.ts';
import { ingestTask } from '../services/collection/ingest-task.ts';
import { postSearches } from '../services/collection/post-searches.ts';
import { startRuns } from '../services/collection/start-runs.ts';
import type { Job } from './job.ts';

/** Carries out a job through the service that knows how. */
export async function handleJob(context: CollectionContext, job: Job): Promise<void> {
  switch (job.kind) {
    case 'start-runs':
      await startRuns(
        context,
        job.runs.map((run) => ({ ...run, runAt: new Date(run.runAt) })),
      );
      return postSearches(context);
    case 'ingest-task':
      return ingestTask(context, job.taskId);
    case 'deliver-search':
      return deliverSearch(context, job.searchId);
  }
}
