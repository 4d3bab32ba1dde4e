import { AppError } from '#shared/kernel/app-error.ts';

import { confirmAddress, findUser } from '../../repositories/users.ts';
import type { PublicContext } from '../context.ts';
import { takeCode } from './one-time-code.ts';
import { recordAccountChange } from './record-account-change.ts';

/** Throws `not_found` for a code that is used up, too old, made up, or was mailed to another address. */
export async function confirmEmail(context: PublicContext, code: string): Promise<void> {
  const { clock, store } = context;
  await store.transaction(async (tx) => {
    const holder = await takeCode(tx, clock, 'confirm', code);
    const user = holder && (await findUser(tx, holder.userId));
    if (!holder || user?.email !== holder.email) {
      throw new AppError('not_found', { message: 'This code is used up or too old. Ask for a new mail.' });
    }
    await confirmAddress(tx, holder.userId, new Date(clock()));
    await recordAccountChange(context, tx, { action: 'account.confirmEmail', userId: holder.userId });
  });
}
