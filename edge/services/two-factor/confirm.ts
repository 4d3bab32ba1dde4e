import { isAPIError } from 'better-auth/api';

import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { openSession } from '../sessions/open.ts';

/** The session that asks is replaced by a new one. Throws `invalid_request` for a wrong code, `conflict` without a start. */
export async function confirmTwoFactor(context: RequestContext, code: string): Promise<StartedSession> {
  const {
    authorization,
    principal: { userId },
    store,
  } = context;
  const headers = new Headers({ authorization });
  const answer = await refuseWrongCode(context.auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }));
  if (!answer.headers.has('set-auth-token')) {
    throw new AppError('conflict', { message: 'The second factor is on already.' });
  }
  const change = { action: 'twoFactor.confirm', subjectId: userId, status: 200, answer: undefined } as const;
  await store.batch(recordChange(context, store.db, change));
  context.authenticate.forget(userId);
  return openSession(context, answer.headers);
}

async function refuseWrongCode<T>(verifying: Promise<T>): Promise<T> {
  try {
    return await verifying;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    if (error.statusCode === 400) {
      throw new AppError('conflict', { message: 'Ask for a secret first.', cause: error });
    }
    if (error.statusCode !== 401) throw error;
    const details = [{ path: 'body.code', message: 'is not the code of this moment' }];
    throw new AppError('invalid_request', { message: 'The code is not right.', details, cause: error });
  }
}
