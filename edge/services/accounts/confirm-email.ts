import { AppError } from '#shared/kernel/app-error.ts';

import { confirmAddress, findUser } from '../../repositories/users.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { takeCode } from './one-time-code.ts';

/**
 * Counts together with a session of the account alone: a code by itself would confirm the address for the one who typed it,
 * with their password. Throws `not_found` for a code that is used up, too old, made up, or for another account or address.
 */
export async function confirmEmail(context: RequestContext, code: string): Promise<void> {
  const { clock, principal, store } = context;
  await store.transaction(async (tx) => {
    const holder = await takeCode(tx, clock, 'confirm', code);
    const user = holder && (await findUser(tx, holder.userId));
    if (holder?.userId !== principal.userId || user?.email !== holder.email) {
      throw new AppError('not_found', { message: 'This code is used up or too old. Ask for a new mail.' });
    }
    await confirmAddress(tx, holder.userId, new Date(clock()));
    const { userId: subjectId } = holder;
    const change = { action: 'account.confirmEmail', subjectId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
}
