import type { sessionEndpoints } from '#shared/api/endpoints/session.ts';

import { accountContextOf } from '../http/account-context.ts';
import type { RoutesOf } from '../http/route.ts';
import { endOwnSession } from '../services/account-sessions/end.ts';
import { readSession } from '../services/sessions/read.ts';
import { startSession } from '../services/sessions/start.ts';

export const sessionRoutes: RoutesOf<typeof sessionEndpoints> = {
  'session.start': async (context) => ({
    body: await startSession(accountContextOf(context)),
  }),
  'session.read': async ({ backend, principal }) => ({
    body: await readSession(backend, principal),
  }),
  'session.end': async ({ backend, principal, service }) => {
    await endOwnSession(service, backend.authenticate, principal);
    return { body: undefined };
  },
};
