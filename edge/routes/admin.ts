import type { adminEndpoints } from '#shared/api/endpoints/admin.ts';

import type { RoutesOf } from '../http/route.ts';
import { closeBreaker } from '../services/admin/close-breaker.ts';
import { dropDeadLetter, listDeadLetters, replayDeadLetter } from '../services/admin/dead-letters.ts';
import { readCollectionState } from '../services/admin/read-collection-state.ts';

export const adminRoutes: RoutesOf<typeof adminEndpoints> = {
  'admin.readCollection': async ({ backend }) => ({
    body: await readCollectionState(backend),
  }),
  'admin.closeBreaker': async ({ backend }) => {
    await closeBreaker(backend);
    return { body: undefined };
  },
  'admin.listDeadLetters': async ({ backend }, { query }) => ({
    body: await listDeadLetters(backend, query.limit),
  }),
  'admin.replayDeadLetter': async ({ backend }, { params }) => ({
    body: await replayDeadLetter(backend, params.letterId),
  }),
  'admin.dropDeadLetter': async ({ backend }, { params }) => {
    await dropDeadLetter(backend, params.letterId);
    return { body: undefined };
  },
};
