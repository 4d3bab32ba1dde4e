import type { readSearchConsole as endpoint } from '#shared/api/endpoints/search-console.ts';

import type { Route } from '../../http/route.ts';
import { readSearchConsole } from '../../services/search-console/read.ts';

export const readSearchConsoleRoute: Route<typeof endpoint> = async ({ backend, service }, { params }) => ({
  body: await readSearchConsole(service, backend, params.projectId),
});
