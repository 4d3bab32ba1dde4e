import type { Locale } from '#shared/kernel/locale.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findUser } from '../../repositories/users.ts';
import type { RequestContext } from '../context.ts';
import { mailCode } from './mail-code.ts';

/** Throws `conflict` where there is no address, or it is confirmed. */
export async function sendConfirmation(context: RequestContext, locale: Locale): Promise<void> {
  const { userId } = context.principal;
  const user = await findUser(context.store.db, userId);
  if (!user || user.isAnonymous) throw new AppError('conflict', { message: 'This account has no e-mail address yet.' });
  if (user.emailVerified) throw new AppError('conflict', { message: 'The address is confirmed already.' });
  const code = { purpose: 'confirm', userId } as const;
  await mailCode(context, { locale, to: user.email }, async () => code);
}
