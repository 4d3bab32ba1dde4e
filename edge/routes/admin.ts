import type { adminEndpoints } from '#shared/api/endpoints/admin.ts';

import type { RoutesOf } from '../http/route.ts';
import { closeBreaker } from '../services/admin/close-breaker.ts';
import { dropDeadLetter, listDeadLetters, replayDeadLetter } from '../services/admin/dead-letters.ts';
import { readScheduledChecksState } from '../services/admin/read-scheduled-checks-state.ts';

export const adminRoutes: RoutesOf<typeof adminEndpoints> = {
  'admin.readScheduledChecks': async (context) => ({
    body: await readScheduledChecksState(context),
  }),
  'admin.closeBreaker': async (context) => {
    await closeBreaker(context);
    return { body: undefined };
  },
  'admin.listDeadLetters': async (context, { query }) => ({
    body: await listDeadLetters(context, query.limit),
  }),
  'admin.replayDeadLetter': async (context, { params }) => ({
    body: await replayDeadLetter(context, params.deadLetterId),
  }),
  'admin.dropDeadLetter': async (context, { params }) => {
    await dropDeadLetter(context, params.deadLetterId);
    return { body: undefined };
  },
};
