import type { StartedSession } from '#shared/api/endpoints/session.ts';

import type { Authenticate } from '../../auth/authenticate.ts';
import { readSession, type SessionReader } from './read.ts';

export interface SessionOpener extends SessionReader {
  readonly authenticate: Authenticate;
}

/** The session that better-auth has just begun, from the headers of its answer. */
export async function openSession(context: SessionOpener, headers: Headers): Promise<StartedSession> {
  const token = headers.get('set-auth-token');
  if (token === null) throw new Error('The sign-in gave no token');
  const principal = await context.authenticate(`Bearer ${token}`);
  if (!principal) throw new Error('The new token opens no workspace');
  return { ...(await readSession(context, principal)), token };
}
