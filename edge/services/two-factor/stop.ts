import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { endSessionsOf } from '../accounts/end-sessions.ts';
import { switchOffTwoFactor } from '../../repositories/two-factors.ts';
import { findUser } from '../../repositories/users.ts';
import { requirePassword } from '../accounts/require-password.ts';
import { requireSecondFactor } from './require-code.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { openOwnSession } from '../sessions/open.ts';

/** Ends every session, and opens a new one for who asks. Throws `conflict` where the second factor is off. */
export async function stopTwoFactor(
  context: RequestContext,
  { code, password }: { readonly password: string; readonly code: string },
): Promise<StartedSession> {
  const {
    principal: { userId },
    store,
  } = context;
  await requirePassword(context, userId, password, 'password');
  await requireSecondFactor(context, code);
  await store.transaction(async (tx) => {
    const user = await findUser(tx, userId);
    if (user?.twoFactorEnabled !== true) throw new AppError('conflict', { message: 'The second factor is off.' });
    await switchOffTwoFactor(tx, userId);
    await endSessionsOf(tx, userId);
    const change = { action: 'twoFactor.stop', subjectId: userId, status: 200, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  context.authenticate.forget(userId);
  return openOwnSession(context, userId);
}
