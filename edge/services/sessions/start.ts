import type { StartedSession } from '#shared/api/endpoints/session.ts';

import type { PublicContext } from '../context.ts';
import { headersOfClient, openSession } from './open.ts';

/** Signs in anonymously. The workspace is made along with the user (see `createAuth`). */
export async function startSession(context: PublicContext): Promise<StartedSession> {
  const { auth } = context;
  const { headers } = await auth.api.signInAnonymous({ headers: headersOfClient(context), returnHeaders: true });
  return openSession(context, headers);
}
