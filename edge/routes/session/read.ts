import type { readSession as endpoint } from '#shared/api/endpoints/session.ts';

import type { Route } from '../../http/route.ts';
import { readSession } from '../../services/sessions/read.ts';

export const readSessionRoute: Route<typeof endpoint> = async ({ backend, principal }) => ({
  body: await readSession(backend, principal),
});
