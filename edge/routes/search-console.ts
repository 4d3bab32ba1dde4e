import { mostTopPages, type searchConsoleEndpoints } from '#shared/api/endpoints/search-console.ts';
import type { searchConsoleSearchEndpoints } from '#shared/api/endpoints/search-console-searches.ts';

import type { RoutesOf } from '../http/route.ts';
import { chooseSearchConsoleSite } from '../services/search-console/choose.ts';
import { endSearchConsole } from '../services/search-console/end.ts';
import { importDueSearches } from '../services/search-console/import-due.ts';
import { finishSearchConsole } from '../services/search-console/finish.ts';
import { listSearchConsoleSites } from '../services/search-console/list-sites.ts';
import { readKeywordSearches } from '../services/search-console/read-keyword.ts';
import { readSearchOpportunities } from '../services/search-console/read-opportunities.ts';
import { readSearchesOf } from '../services/search-console/read-searches.ts';
import { readTopSearches } from '../services/search-console/read-top.ts';
import { readSearchConsole } from '../services/search-console/read.ts';
import { startSearchConsole } from '../services/search-console/start.ts';

export const searchConsoleRoutes: RoutesOf<typeof searchConsoleEndpoints> &
  RoutesOf<typeof searchConsoleSearchEndpoints> = {
  'searchConsole.start': async (context, { params }) => ({
    body: await startSearchConsole(context, params.projectId),
  }),
  'searchConsole.finish': async (context, { params, body }) => ({
    body: await finishSearchConsole(context, params.projectId, body.code),
  }),
  'searchConsole.read': async (context, { params }) => ({
    body: await readSearchConsole(context, params.projectId),
  }),
  'searchConsole.listSites': async (context, { params }) => ({
    body: await listSearchConsoleSites(context, params.projectId),
  }),
  'searchConsole.choose': async (context, { params, body }) => {
    const chosen = await chooseSearchConsoleSite(context, params.projectId, body.property);
    // The first figures need not wait for the next minute.
    await context.afterwards(importDueSearches(context));
    return { body: chosen };
  },
  'searchConsole.delete': async (context, { params }) => {
    await endSearchConsole(context, params.projectId);
    return { body: undefined };
  },
  'searchConsole.readOpportunities': async (context, { params }) => ({
    body: await readSearchOpportunities(context, params.projectId),
  }),
  'searchConsole.readTopPages': async (context, { params }) => {
    const { items, ...span } = await readTopSearches(context, params.projectId, 'pages');
    const pages = items.map(({ clicks, impressions, name }) => ({ page: name, clicks, impressions }));
    return { body: { ...span, pages: pages.slice(0, mostTopPages) } };
  },
  'searchConsole.readSearches': async (context, { params, query }) => ({
    body: await readSearchesOf(context, params.projectId, query),
  }),
  'searchConsole.readKeyword': async (context, { params }) => ({
    body: await readKeywordSearches(context, params.keywordId),
  }),
};
