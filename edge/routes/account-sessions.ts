import type { accountSessionEndpoints } from '#shared/api/endpoints/account-sessions.ts';

import type { RoutesOf } from '../http/route.ts';
import { endOtherSessions } from '../services/account-sessions/end-others.ts';
import { endAccountSession } from '../services/account-sessions/end.ts';
import { listAccountSessions } from '../services/account-sessions/list.ts';

export const accountSessionRoutes: RoutesOf<typeof accountSessionEndpoints> = {
  'accountSessions.list': async (context) => ({
    body: await listAccountSessions(context),
  }),
  'accountSessions.end': async (context, { params }) => {
    await endAccountSession(context, params.sessionId);
    return { body: undefined };
  },
  'accountSessions.endOthers': async (context) => {
    await endOtherSessions(context);
    return { body: undefined };
  },
};
