import type { Backend } from '../backend.ts';
import { judgeSeries } from '../services/alerts/judge-series.ts';
import { askCrawlExternals } from '../services/crawls/ask-externals.ts';
import { beginCrawl } from '../services/crawls/begin.ts';
import { clearCrawl } from '../services/crawls/delete.ts';
import { fetchLease } from '../services/crawls/fetch-lease.ts';
import { judgeCrawl } from '../services/crawls/judge.ts';
import { tellCrawl } from '../services/crawls/tell.ts';
import { sendDigest } from '../services/digests/send.ts';
import { lookAtMonitor } from '../services/monitors/look.ts';
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
    case 'judge-series':
      await judgeSeries(context, job);
      return { thenDeliver: null };
    case 'begin-crawl':
      await beginCrawl(context, job);
      return { thenDeliver: null };
    case 'crawl-pages':
      await fetchLease(context, job.crawlId, job.leaseId);
      return { thenDeliver: null };
    case 'judge-crawl':
      await judgeCrawl(context, job);
      return { thenDeliver: null };
    case 'ask-externals':
      await askCrawlExternals(context, job);
      return { thenDeliver: null };
    case 'tell-crawl':
      await tellCrawl(context, job);
      return { thenDeliver: null };
    case 'clear-crawl':
      await clearCrawl(context, job);
      return { thenDeliver: null };
    case 'look-monitor':
      await lookAtMonitor(context, job);
      return { thenDeliver: null };
    case 'send-digest':
      await sendDigest(context, job);
      return { thenDeliver: null };
    case 'deliver-search':
      return { thenDeliver: job.searchId };
  }
}
