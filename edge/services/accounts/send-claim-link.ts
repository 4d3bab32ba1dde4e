import type { Locale } from '#shared/kernel/locale.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import { findUserByEmail } from '../../repositories/users.ts';
import type { RequestContext } from '../context.ts';
import { mailCode } from './mail-code.ts';

/** To an address that somebody has goes a mail that signs in to theirs. Throws `conflict` for an account with an address. */
export async function sendClaimLink(
  context: RequestContext,
  { email, locale }: { readonly email: string; readonly locale: Locale },
): Promise<void> {
  const { isAnonymous, userId } = context.principal;
  if (!isAnonymous) throw new AppError('conflict', { message: 'This account has an e-mail address already.' });
  await mailCode(context, { locale, to: email }, async () => {
    const taken = await findUserByEmail(context.store.db, email);
    return taken ? { purpose: 'sign-in', userId: asId<'user'>(taken.id) } : { purpose: 'claim', userId };
  });
}
