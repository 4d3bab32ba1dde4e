import type { listSearchConsoleSites as endpoint } from '#shared/api/endpoints/search-console.ts';

import type { Route } from '../../http/route.ts';
import { listSearchConsoleSites } from '../../services/search-console/list-sites.ts';

export const listSearchConsoleSitesRoute: Route<typeof endpoint> = async ({ backend, service }, { params }) => ({
  body: await listSearchConsoleSites(service, backend, params.projectId),
});
