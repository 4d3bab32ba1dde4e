import type { readDashboard as endpoint } from '#shared/api/endpoints/dashboards.ts';

import type { Route } from '../../http/route.ts';
import { readDashboard } from '../../services/dashboards/read.ts';

export const readDashboardRoute: Route<typeof endpoint> = async ({ service }, { params, query }) => {
  const { dashboard, version } = await readDashboard(service, params.projectId, query.days);
  return { body: dashboard, etag: version };
};
