import type { crawlScheduleEndpoints } from '#shared/api/endpoints/crawl-schedules.ts';

import type { RoutesOf } from '../http/route.ts';
import { listWorkspaceSchedules, readCrawlSchedule, setCrawlSchedule } from '../services/crawls/schedule.ts';

export const crawlScheduleRoutes: RoutesOf<typeof crawlScheduleEndpoints> = {
  'crawlSchedules.list': async (context) => ({ body: await listWorkspaceSchedules(context) }),
  'crawlSchedules.read': async (context, { params }) => ({
    body: await readCrawlSchedule(context, params.projectId),
  }),
  'crawlSchedules.set': async (context, { params, body }) => ({
    body: await setCrawlSchedule(context, params.projectId, body),
  }),
};
