import type { chooseSearchConsoleSite as endpoint } from '#shared/api/endpoints/search-console.ts';

import type { Route } from '../../http/route.ts';
import { chooseSearchConsoleSite } from '../../services/search-console/choose.ts';

export const chooseSearchConsoleSiteRoute: Route<typeof endpoint> = async ({ backend, service }, { params, body }) => ({
  body: await chooseSearchConsoleSite(service, backend, params.projectId, body.property),
});
