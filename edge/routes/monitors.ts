import type { monitorEndpoints } from '#shared/api/endpoints/monitors.ts';

import type { RoutesOf } from '../http/route.ts';
import { deleteMonitor, lookNow, updateMonitor } from '../services/monitors/change.ts';
import { createMonitor } from '../services/monitors/create.ts';
import { listMonitorChanges, listMonitors } from '../services/monitors/list.ts';
import { readUptime } from '../services/monitors/read-uptime.ts';

export const monitorRoutes: RoutesOf<typeof monitorEndpoints> = {
  'monitors.create': async (context, { params, body }) => ({
    body: await createMonitor(context, params.projectId, body),
  }),
  'monitors.list': async (context, { query }) => ({ body: await listMonitors(context, query.projectId) }),
  'monitors.update': async (context, { params, body }) => ({
    body: await updateMonitor(context, params.monitorId, body),
  }),
  'monitors.look': async (context, { params }) => {
    await lookNow(context, params.monitorId);
    return { body: undefined };
  },
  'monitors.uptime': async (context, { params }) => ({ body: await readUptime(context, params.monitorId) }),
  'monitors.delete': async (context, { params }) => {
    await deleteMonitor(context, params.monitorId);
    return { body: undefined };
  },
  'monitors.changes': async (context, { params, query }) => ({
    body: await listMonitorChanges(context, params.monitorId, query),
  }),
};
