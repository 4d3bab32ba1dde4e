import type { endSession as endpoint } from '#shared/api/endpoints/session.ts';

import type { Route } from '../../http/route.ts';
import { endOwnSession } from '../../services/account-sessions/end.ts';

export const endSessionRoute: Route<typeof endpoint> = async ({ backend, principal, service }) => {
  await endOwnSession(service, backend.authenticate, principal);
  return { body: undefined };
};
