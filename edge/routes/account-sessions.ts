import type { accountSessionEndpoints } from '#shared/api/endpoints/account-sessions.ts';

import type { RoutesOf } from '../http/route.ts';
import { endOtherSessions } from '../services/account-sessions/end-others.ts';
import { endAccountSession } from '../services/account-sessions/end.ts';
import { listAccountSessions } from '../services/account-sessions/list.ts';

export const accountSessionRoutes: RoutesOf<typeof accountSessionEndpoints> = {
  'accountSessions.list': async ({ principal, service }) => ({
    body: await listAccountSessions(service, principal),
  }),
  'accountSessions.end': async ({ backend, service }, { params }) => {
    await endAccountSession(service, backend.authenticate, params.sessionId);
    return { body: undefined };
  },
  'accountSessions.endOthers': async ({ backend, principal, service }) => {
    await endOtherSessions(service, backend.authenticate, principal);
    return { body: undefined };
  },
};
