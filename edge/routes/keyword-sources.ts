import type { keywordSourceEndpoints } from '#shared/api/endpoints/keyword-sources.ts';

import type { RoutesOf } from '../http/route.ts';
import { connectKeywordSource } from '../services/numbers/connect-source.ts';
import { disconnectKeywordSource } from '../services/numbers/disconnect-source.ts';
import { listKeywordSources } from '../services/numbers/list-sources.ts';
import { setSourceBudget } from '../services/numbers/set-source-budget.ts';

export const keywordSourceRoutes: RoutesOf<typeof keywordSourceEndpoints> = {
  'keywordSources.list': async (context) => ({
    body: await listKeywordSources(context),
  }),
  'keywordSources.connect': async (context, { body }) => ({
    body: await connectKeywordSource(context, body),
  }),
  'keywordSources.setBudget': async (context, { params, body }) => ({
    body: await setSourceBudget(context, params.source, body.cap),
  }),
  'keywordSources.disconnect': async (context, { params }) => {
    await disconnectKeywordSource(context, params.source);
    return { body: undefined };
  },
};
