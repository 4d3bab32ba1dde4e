import type { endSearchConsole as endpoint } from '#shared/api/endpoints/search-console.ts';

import type { Route } from '../../http/route.ts';
import { endSearchConsole } from '../../services/search-console/end.ts';

export const endSearchConsoleRoute: Route<typeof endpoint> = async ({ backend, service }, { params }) => {
  await endSearchConsole(service, backend, params.projectId);
  return { body: undefined };
};
