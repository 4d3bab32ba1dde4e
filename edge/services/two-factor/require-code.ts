import { isAPIError } from 'better-auth/api';

import { AppError } from '#shared/kernel/app-error.ts';

import { findUser } from '../../repositories/users.ts';
import type { RequestContext } from '../context.ts';
import { forgetAttempts, takeAttempt } from '../take-attempt.ts';

/**
 * Asks who has a second factor for a code of it, six digits or a backup code, which is used up. Throws `invalid_request`
 * about `code` where it is missing, wrong or used, and `rate_limited` after ten wrong ones.
 */
export async function requireSecondFactor(context: RequestContext, code: string | undefined): Promise<void> {
  const { auth, authorization, principal, store } = context;
  const user = await findUser(store.db, principal.userId);
  if (user?.twoFactorEnabled !== true) return;
  if (code === undefined) throw wrongCode();
  if (!(await takeAttempt(context, 'code', principal.userId))) {
    throw new AppError('rate_limited', { message: 'Too many wrong codes. Wait 15 minutes.' });
  }
  const verify = code.includes('-') ? auth.api.verifyBackupCode : auth.api.verifyTOTP;
  try {
    await verify({ body: { code }, headers: new Headers({ authorization }) });
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    throw wrongCode(error);
  }
  if (!(await takeAttempt(context, 'totp', `${principal.userId} ${code}`))) throw wrongCode();
  await forgetAttempts(context, 'code', principal.userId);
}

function wrongCode(cause?: unknown): AppError {
  const details = [{ path: 'body.code', message: 'is not a code of the second factor that can be used now' }];
  return new AppError('invalid_request', { message: 'The code is not right, or was used already.', details, cause });
}
