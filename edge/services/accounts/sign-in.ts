import { isAPIError } from 'better-auth/api';

import type { signIn as endpoint } from '#shared/api/endpoints/account.ts';
import type { StartedSession } from '#shared/api/endpoints/session.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { openSession } from '../sessions/open.ts';
import type { StartContext } from '../sessions/start.ts';

/** Throws `unauthenticated`, the same whether the address or the password is wrong; both take as long. */
export async function signIn(
  context: StartContext,
  { email, password }: ParsedInput<typeof endpoint>['body'],
): Promise<StartedSession> {
  const { headers } = await refuseWrongPassword(
    context.auth.api.signInEmail({ body: { email, password }, returnHeaders: true }),
  );
  return openSession(context, headers);
}

async function refuseWrongPassword<T>(signingIn: Promise<T>): Promise<T> {
  try {
    return await signingIn;
  } catch (error) {
    if (!isAPIError(error) || error.statusCode !== 401) throw error;
    throw new AppError('unauthenticated', {
      message: 'The e-mail address or the password is not right.',
      cause: error,
    });
  }
}
