import type { dashboardEndpoints } from '#shared/api/endpoints/dashboards.ts';

import type { RoutesOf } from '../http/route.ts';
import { readDashboard } from '../services/dashboards/read.ts';

export const dashboardRoutes: RoutesOf<typeof dashboardEndpoints> = {
  'dashboards.read': async (context, { params, query }) => {
    const { dashboard, version } = await readDashboard(context, params.projectId, query.days);
    return { body: dashboard, etag: version };
  },
};
