import type { scheduledCheckEndpoints } from '#shared/api/endpoints/scheduled-checks.ts';

import type { RoutesOf } from '../http/route.ts';
import { readScheduledChecks } from '../services/scheduled-checks/read.ts';
import { setScheduledChecks } from '../services/scheduled-checks/set.ts';

export const scheduledCheckRoutes: RoutesOf<typeof scheduledCheckEndpoints> = {
  'scheduledChecks.read': async (context, { params, query }) => ({
    body: await readScheduledChecks(context, params.projectId, query),
  }),
  'scheduledChecks.set': async (context, { params, body }) => ({
    body: await setScheduledChecks(context, params.projectId, body),
  }),
};
