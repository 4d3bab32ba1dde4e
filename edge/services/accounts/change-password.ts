import type { StartedSession } from '#shared/api/endpoints/session.ts';

import { updatePassword } from '../../repositories/accounts.ts';
import { endSessionsOf } from './end-sessions.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { openOwnSession } from '../sessions/open.ts';
import { requirePassword } from './require-password.ts';

/** Ends every session, and opens a new one for who asks. Throws `invalid_request` where the current password is wrong. */
export async function changePassword(
  context: RequestContext,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<StartedSession> {
  const {
    principal: { userId },
    clock,
    store,
  } = context;
  await requirePassword(context, userId, currentPassword, 'currentPassword');
  const { password: hasher } = await context.auth.$context;
  const hash = await hasher.hash(newPassword);
  await store.transaction(async (tx) => {
    await updatePassword(tx, userId, hash, new Date(clock()));
    await endSessionsOf(tx, userId);
    const change = { action: 'account.changePassword', subjectId: userId, status: 200, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  context.authenticate.forget(userId);
  return openOwnSession(context, userId);
}
