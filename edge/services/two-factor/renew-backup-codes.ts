import { AppError } from '#shared/kernel/app-error.ts';

import { findUser } from '../../repositories/users.ts';
import { requirePassword } from '../accounts/require-password.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Those before open nothing any more. Throws `conflict` where the second factor is off. */
export async function renewBackupCodes(context: RequestContext, password: string): Promise<{ backupCodes: string[] }> {
  const {
    authorization,
    principal: { userId },
    store,
  } = context;
  await requirePassword(context, userId, password, 'password');
  const user = await findUser(store.db, userId);
  if (user?.twoFactorEnabled !== true) throw new AppError('conflict', { message: 'The second factor is off.' });
  const headers = new Headers({ authorization });
  const { backupCodes } = await context.auth.api.generateBackupCodes({ body: { password }, headers });
  const change = { action: 'twoFactor.renewBackupCodes', subjectId: userId, status: 201, answer: undefined } as const;
  await store.batch(recordChange(context, store.db, change));
  return { backupCodes };
}
