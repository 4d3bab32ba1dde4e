import type { sessionEndpoints } from '#shared/api/endpoints/session.ts';

import type { RoutesOf } from '../http/route.ts';
import { endOwnSession } from '../services/account-sessions/end.ts';
import { readSession } from '../services/sessions/read.ts';
import { startSession } from '../services/sessions/start.ts';

export const sessionRoutes: RoutesOf<typeof sessionEndpoints> = {
  'session.start': async (context) => ({
    body: await startSession(context),
  }),
  'session.read': async (context) => ({
    body: await readSession(context, context.principal),
  }),
  'session.end': async (context) => {
    await endOwnSession(context);
    return { body: undefined };
  },
};
