import type { StartedSession } from '#shared/api/endpoints/session.ts';

import type { Auth } from '../../auth/auth.ts';
import type { Authenticate } from '../../auth/authenticate.ts';
import { readSession, type SessionReader } from './read.ts';

export interface StartContext extends SessionReader {
  readonly auth: Auth;
  readonly authenticate: Authenticate;
}

/** Signs in anonymously. The workspace is made along with the user (see `createAuth`). */
export async function startSession(context: StartContext): Promise<StartedSession> {
  const { auth, authenticate } = context;
  const { headers } = await auth.api.signInAnonymous({ returnHeaders: true });
  const token = headers.get('set-auth-token');
  if (token === null) throw new Error('The sign-in gave no token');
  const principal = await authenticate(`Bearer ${token}`);
  if (!principal) throw new Error('The new token opens no workspace');
  return { ...(await readSession(context, principal)), token };
}
