import type { endOtherSessions as endpoint } from '#shared/api/endpoints/account-sessions.ts';

import type { Route } from '../../http/route.ts';
import { endOtherSessions } from '../../services/account-sessions/end-others.ts';

export const endOtherSessionsRoute: Route<typeof endpoint> = async ({ backend, principal, service }) => {
  await endOtherSessions(service, backend.authenticate, principal);
  return { body: undefined };
};
