import type { languageConnectionEndpoints } from '#shared/api/endpoints/language-connections.ts';

import type { RoutesOf } from '../http/route.ts';
import { createLanguageConnection } from '../services/language/create-connection.ts';
import { deleteLanguageConnection } from '../services/language/delete-connection.ts';
import { listLanguageConnections } from '../services/language/list-connections.ts';
import { offerLanguageModels } from '../services/language/offer-models.ts';
import { readAiBudget } from '../services/language/read-budget.ts';
import { setAiBudget } from '../services/language/set-budget.ts';
import { setLanguagePrices } from '../services/language/set-prices.ts';
import { testLanguageConnection } from '../services/language/test-connection.ts';

export const languageConnectionRoutes: RoutesOf<typeof languageConnectionEndpoints> = {
  'languageConnections.create': async (context, { body }) => ({
    body: await createLanguageConnection(context, body),
  }),
  'languageConnections.offer': async (context, { body }) => ({
    body: await offerLanguageModels(context, body),
  }),
  'languageConnections.list': async (context) => ({
    body: await listLanguageConnections(context),
  }),
  'languageConnections.test': async (context, { params }) => ({
    body: await testLanguageConnection(context, params.connectionId),
  }),
  'languageConnections.setPrices': async (context, { params, body }) => ({
    body: await setLanguagePrices(context, params.connectionId, body.prices),
  }),
  'languageConnections.delete': async (context, { params }) => {
    await deleteLanguageConnection(context, params.connectionId);
    return { body: undefined };
  },
  'aiBudget.read': async (context) => ({
    body: await readAiBudget(context),
  }),
  'aiBudget.set': async (context, { body }) => ({
    body: await setAiBudget(context, body),
  }),
};
