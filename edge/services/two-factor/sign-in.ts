import { isAPIError } from 'better-auth/api';

import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { headersOfTicket } from '../../auth/two-factor-ticket.ts';
import type { PublicContext } from '../context.ts';
import { openSession } from '../sessions/open.ts';

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
  return openSession(context, answer.headers);
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
