import type { adminEndpoints } from '#shared/api/endpoints/admin.ts';

import type { RoutesOf } from '../http/route.ts';
import { closeBreaker } from '../services/admin/close-breaker.ts';
import { dropDeadLetter, listDeadLetters, replayDeadLetter } from '../services/admin/dead-letters.ts';
import { readScheduledChecksState } from '../services/admin/read-scheduled-checks-state.ts';

export const adminRoutes: RoutesOf<typeof adminEndpoints> = {
  'admin.readScheduledChecks': async ({ backend }) => ({
    body: await readScheduledChecksState(backend),
  }),
  'admin.closeBreaker': async ({ backend }) => {
    await closeBreaker(backend);
    return { body: undefined };
  },
  'admin.listDeadLetters': async ({ backend }, { query }) => ({
    body: await listDeadLetters(backend, query.limit),
  }),
  'admin.replayDeadLetter': async ({ backend }, { params }) => ({
    body: await replayDeadLetter(backend, params.deadLetterId),
  }),
  'admin.dropDeadLetter': async ({ backend }, { params }) => {
    await dropDeadLetter(backend, params.deadLetterId);
    return { body: undefined };
  },
};
