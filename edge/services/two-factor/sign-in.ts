import { isAPIError } from 'better-auth/api';

import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { headersOfTicket } from '../../auth/two-factor-ticket.ts';
import { deleteSessionOfUser } from '../../repositories/sessions.ts';
import type { PublicContext } from '../context.ts';
import { openSession } from '../sessions/open.ts';
import { takeAttempt } from '../take-attempt.ts';

/** Throws `unauthenticated` for a wrong code, a ticket that is used up or too old, and an account that is locked for a while. */
export async function signInWithCode(
  context: PublicContext,
  { code, ticket }: { readonly ticket: string; readonly code: string },
): Promise<StartedSession> {
  const { api } = context.auth;
  const headers = headersOfTicket(ticket);
  if (context.userAgent !== undefined) headers.set('user-agent', context.userAgent.slice(0, 300));
  const verify = code.includes('-') ? api.verifyBackupCode : api.verifyTOTP;
  const answer = await refuseWrongCode(verify({ body: { code }, headers, returnHeaders: true }));
  const session = await openSession(context, answer.headers);
  const { id } = session.account;
  if (await takeAttempt(context, 'totp', `${id} ${code}`)) return session;
  await endOpened(context, session.token);
  throw new AppError('unauthenticated', { message: 'This code was used already. Wait for the next one.' });
}

/** The session that a code of an earlier sign-in has opened. */
async function endOpened({ authenticate, store }: PublicContext, token: string): Promise<void> {
  const principal = await authenticate(`Bearer ${token}`);
  if (principal?.access.kind !== 'session') return;
  await deleteSessionOfUser(store.db, principal.userId, principal.access.sessionId);
  authenticate.forget(principal.userId);
}

async function refuseWrongCode<T>(verifying: Promise<T>): Promise<T> {
  try {
    return await verifying;
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    const message =
      error.statusCode === 401
        ? 'The code is not right, or it is too late: sign in again.'
        : 'Too many wrong codes. Wait 15 minutes, then sign in again.';
    throw new AppError('unauthenticated', { message, cause: error });
  }
}
