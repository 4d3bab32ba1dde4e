import { isAPIError } from 'better-auth/api';

import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { PublicContext } from '../context.ts';
import { headersOfClient, openSession } from '../sessions/open.ts';
import { forgetAttempts, takeAttempt } from '../take-attempt.ts';

/**
 * Throws `unauthenticated`, the same whether the address or the password is wrong; both take as long. Throws
 * `two_factor_required` where a code is wanted too, and `rate_limited` after ten wrong passwords for an address.
 */
export async function signIn(
  context: PublicContext,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<StartedSession> {
  const account = email.toLowerCase();
  if (!(await takeAttempt(context, 'password', account))) {
    const message = 'Too many wrong passwords for this address. Wait 15 minutes, or ask for a link by mail.';
    throw new AppError('rate_limited', { message });
  }
  const headers = headersOfClient(context);
  const answer = await refuseWrong(
    context.auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
    'The e-mail address or the password is not right.',
  );
  await forgetAttempts(context, 'password', account);
  return openSession(context, answer.headers);
}

/** Throws `unauthenticated` with this sentence where better-auth says so. */
export async function refuseWrong<T>(signingIn: Promise<T>, message: string): Promise<T> {
  try {
    return await signingIn;
  } catch (error) {
    if (!isAPIError(error) || error.statusCode !== 401) throw error;
    throw new AppError('unauthenticated', { message, cause: error });
  }
}
