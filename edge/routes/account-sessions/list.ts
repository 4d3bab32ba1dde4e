import type { listAccountSessions as endpoint } from '#shared/api/endpoints/account-sessions.ts';

import type { Route } from '../../http/route.ts';
import { listAccountSessions } from '../../services/account-sessions/list.ts';

export const listAccountSessionsRoute: Route<typeof endpoint> = async ({ principal, service }) => ({
  body: await listAccountSessions(service, principal),
});
