import type { dashboardEndpoints } from '#shared/api/endpoints/dashboards.ts';

import type { RoutesOf } from '../http/route.ts';
import { readDashboard } from '../services/dashboards/read.ts';

export const dashboardRoutes: RoutesOf<typeof dashboardEndpoints> = {
  'dashboards.read': async ({ service }, { params, query }) => {
    const { dashboard, version } = await readDashboard(service, params.projectId, query.days);
    return { body: dashboard, etag: version };
  },
};
