import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { insertPassword, updatePassword } from '../../repositories/accounts.ts';
import { endSessionsOf } from './end-sessions.ts';
import type { PublicContext } from '../context.ts';
import { takeCode } from './one-time-code.ts';
import { proveAddress } from './prove-address.ts';
import { recordAccountChange } from './record-account-change.ts';

/** Ends every session. A second factor stays on. Throws `not_found` for a code that is used up, too old or made up. */
export async function resetPassword(
  context: PublicContext,
  { code, newPassword }: { readonly code: string; readonly newPassword: string },
): Promise<void> {
  const { auth, authenticate, clock, store } = context;
  const { password: hasher } = await auth.$context;
  const hash = await hasher.hash(newPassword);
  const now = new Date(clock());
  const userId = await store.transaction(async (tx) => {
    const holder = await takeCode(tx, clock, 'reset', code);
    if (!holder) throw new AppError('not_found', { message: 'This code is used up or too old. Ask for a new mail.' });
    await proveAddress(tx, holder.userId, now);
    if (!(await updatePassword(tx, holder.userId, hash, now))) {
      await insertPassword(tx, { id: newId(now.getTime()), userId: holder.userId, password: hash, at: now });
    }
    await endSessionsOf(tx, holder.userId);
    await recordAccountChange(context, tx, { action: 'account.resetPassword', userId: holder.userId });
    return holder.userId;
  });
  authenticate.forget(userId);
}
