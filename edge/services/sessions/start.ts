import type { StartedSession } from '#shared/api/endpoints/session.ts';

import type { Auth } from '../../auth/auth.ts';
import { openSession, type SessionOpener } from './open.ts';

export interface StartContext extends SessionOpener {
  readonly auth: Auth;
}

/** Signs in anonymously. The workspace is made along with the user (see `createAuth`). */
export async function startSession(context: StartContext): Promise<StartedSession> {
  const { headers } = await context.auth.api.signInAnonymous({ returnHeaders: true });
  return openSession(context, headers);
}
