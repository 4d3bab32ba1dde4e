import type { endAccountSession as endpoint } from '#shared/api/endpoints/account-sessions.ts';

import type { Route } from '../../http/route.ts';
import { endAccountSession } from '../../services/account-sessions/end.ts';

export const endAccountSessionRoute: Route<typeof endpoint> = async ({ backend, service }, { params }) => {
  await endAccountSession(service, backend.authenticate, params.sessionId);
  return { body: undefined };
};
