import { AppError } from '#shared/kernel/app-error.ts';

import { findUser } from '../../repositories/users.ts';
import type { AccountContext } from '../accounts/account-context.ts';
import { requirePassword } from '../accounts/require-password.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Those before open nothing any more. Throws `conflict` where the second factor is off. */
export async function renewBackupCodes(
  context: ServiceContext,
  accounts: AccountContext,
  { authorization, password }: { readonly authorization: string; readonly password: string },
): Promise<{ backupCodes: string[] }> {
  const { actorId: userId, store } = context;
  await requirePassword(accounts, userId, password, 'password');
  const user = await findUser(store.db, userId);
  if (user?.twoFactorEnabled !== true) throw new AppError('conflict', { message: 'The second factor is off.' });
  const headers = new Headers({ authorization });
  const { backupCodes } = await accounts.auth.api.generateBackupCodes({ body: { password }, headers });
  const change = { action: 'twoFactor.renewBackupCodes', subjectId: userId, status: 201, answer: undefined } as const;
  await store.batch(recordChange(context, store.db, change));
  return { backupCodes };
}
