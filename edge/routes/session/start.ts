import type { startSession as endpoint } from '#shared/api/endpoints/session.ts';

import type { Route } from '../../http/route.ts';
import { startSession } from '../../services/sessions/start.ts';
import { accountContextOf } from '../account/account-context.ts';

export const startSessionRoute: Route<typeof endpoint> = async (context) => ({
  body: await startSession(accountContextOf(context)),
});
