import type { startSearchConsole as endpoint } from '#shared/api/endpoints/search-console.ts';

import type { Route } from '../../http/route.ts';
import { startSearchConsole } from '../../services/search-console/start.ts';

export const startSearchConsoleRoute: Route<typeof endpoint> = async ({ backend, origin, service }, { params }) => ({
  body: await startSearchConsole(service, backend, { projectId: params.projectId, origin }),
});
