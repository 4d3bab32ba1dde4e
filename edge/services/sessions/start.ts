import type { StartedSession } from '#shared/api/endpoints/session.ts';

import type { Auth } from '../../auth/auth.ts';
import type { Authenticate } from '../../auth/authenticate.ts';
import type { Store } from '../../db/database.ts';
import { readSession } from './read.ts';

export interface StartContext {
  readonly auth: Auth;
  readonly authenticate: Authenticate;
  readonly store: Store;
}

/** Signs in anonymously. The workspace is made along with the user (see `createAuth`). */
export async function startSession({ auth, authenticate, store }: StartContext): Promise<StartedSession> {
  const { headers } = await auth.api.signInAnonymous({ returnHeaders: true });
  const token = headers.get('set-auth-token');
  if (token === null) throw new Error('The sign-in gave no token');
  const principal = await authenticate(`Bearer ${token}`);
  if (!principal) throw new Error('The new token opens no workspace');
  return { ...(await readSession(store, principal)), token };
}
