import type { chooseSearchConsoleSite as endpoint } from '#shared/api/endpoints/search-console.ts';

import type { Route } from '../../http/route.ts';
import { chooseSearchConsoleSite } from '../../services/search-console/choose.ts';
import { importDueSearches } from '../../services/search-console/import-due.ts';

export const chooseSearchConsoleSiteRoute: Route<typeof endpoint> = async (
  { afterwards, backend, service },
  { params, body },
) => {
  const chosen = await chooseSearchConsoleSite(service, backend, params.projectId, body.property);
  // The first figures need not wait for the next minute.
  await afterwards(importDueSearches(backend));
  return { body: chosen };
};
