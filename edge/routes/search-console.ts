import type { searchConsoleEndpoints } from '#shared/api/endpoints/search-console.ts';

import type { RoutesOf } from '../http/route.ts';
import { chooseSearchConsoleSite } from '../services/search-console/choose.ts';
import { endSearchConsole } from '../services/search-console/end.ts';
import { importDueSearches } from '../services/search-console/import-due.ts';
import { listSearchConsoleSites } from '../services/search-console/list-sites.ts';
import { readKeywordSearches } from '../services/search-console/read-keyword.ts';
import { readSearchConsole } from '../services/search-console/read.ts';
import { startSearchConsole } from '../services/search-console/start.ts';

export const searchConsoleRoutes: RoutesOf<typeof searchConsoleEndpoints> = {
  'searchConsole.start': async ({ backend, origin, service }, { params }) => ({
    body: await startSearchConsole(service, backend, { projectId: params.projectId, origin }),
  }),
  'searchConsole.read': async ({ backend, service }, { params }) => ({
    body: await readSearchConsole(service, backend, params.projectId),
  }),
  'searchConsole.listSites': async ({ backend, service }, { params }) => ({
    body: await listSearchConsoleSites(service, backend, params.projectId),
  }),
  'searchConsole.choose': async ({ afterwards, backend, service }, { params, body }) => {
    const chosen = await chooseSearchConsoleSite(service, backend, params.projectId, body.property);
    // The first figures need not wait for the next minute.
    await afterwards(importDueSearches(backend));
    return { body: chosen };
  },
  'searchConsole.delete': async ({ backend, service }, { params }) => {
    await endSearchConsole(service, backend, params.projectId);
    return { body: undefined };
  },
  'searchConsole.readKeyword': async ({ service }, { params }) => ({
    body: await readKeywordSearches(service, params.keywordId),
  }),
};
