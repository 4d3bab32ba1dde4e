import type {
  CrawlSchedule,
  listCrawlSchedules as listEndpoint,
  setCrawlSchedule as endpoint,
} from '#shared/api/endpoints/crawl-schedules.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import {
  type CrawlScheduleRow,
  deleteCrawlSchedule,
  findCrawlSchedule,
  listCrawlSchedules,
  upsertCrawlSchedule,
} from '../../repositories/crawl-schedules.ts';
import { findProject, lockProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { requireChannels } from '../alerts/require-channels.ts';
import { recordChange } from '../record-change.ts';
import { requireFairOptions } from './require-fair-options.ts';

export async function readCrawlSchedule(
  { store, workspaceId }: RequestContext,
  projectId: string,
): Promise<CrawlSchedule> {
  if (!(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  return present(await findCrawlSchedule(workspaceId, store.db, projectId));
}

export async function listWorkspaceSchedules({
  store,
  workspaceId,
}: RequestContext): Promise<EndpointOutput<typeof listEndpoint>> {
  const rows = await listCrawlSchedules(workspaceId, store.db);
  return { items: rows.map((row) => ({ ...present(row), projectId: row.projectId })) };
}

/** Throws `not_found`, also for an unknown channel, or `invalid_request` where nothing says what is to be crawled. */
export async function setCrawlSchedule(
  context: RequestContext,
  projectId: string,
  { cadence, ...given }: ParsedInput<typeof endpoint>['body'],
): Promise<CrawlSchedule> {
  const { clock, store, workspaceId } = context;
  return store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    const before = await findCrawlSchedule(workspaceId, tx, projectId);
    const options = given.options ?? before?.options;
    let after: CrawlScheduleRow | undefined;
    if (cadence === 'off') await deleteCrawlSchedule(workspaceId, tx, projectId);
    else {
      if (!options) {
        const details = [{ path: 'body.options', message: 'says what is to be crawled, and is needed the first time' }];
        throw new AppError('invalid_request', { details });
      }
      await requireFairOptions(workspaceId, tx, context, { options, projectId });
      const channelIds = given.channelIds ?? before?.channelIds ?? [];
      if (given.channelIds) await requireChannels(workspaceId, tx, given.channelIds);
      const now = new Date(clock());
      const isSame = before?.cadence === cadence && before.options.start === options.start;
      const nextRunAt = isSame ? before.nextRunAt : now;
      after = { projectId, cadence, options, channelIds, nextRunAt, reason: null, updatedAt: now };
      await upsertCrawlSchedule(workspaceId, tx, after);
    }
    const answer = present(after);
    const record = { action: 'crawlSchedules.set', subjectId: projectId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}

function present(row: CrawlScheduleRow | undefined): CrawlSchedule {
  if (!row) return { cadence: 'off', options: null, channelIds: [], nextRunAt: null, reason: null };
  const { cadence, channelIds, nextRunAt, options, reason } = row;
  return { cadence, options, channelIds, nextRunAt: nextRunAt.toISOString(), reason };
}
