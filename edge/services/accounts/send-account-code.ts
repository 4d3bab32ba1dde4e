import type { Locale } from '#shared/kernel/locale.ts';
import { asId } from '#shared/kernel/ids.ts';

import { findUserByEmail } from '../../repositories/users.ts';
import type { PublicContext } from '../context.ts';
import { mailCode } from './mail-code.ts';

/** Mails a code to the account of an address, if there is one: to sign in, or to set a new password. */
export async function sendAccountCode(
  context: PublicContext,
  purpose: 'sign-in' | 'reset',
  { email, locale }: { readonly email: string; readonly locale: Locale },
): Promise<void> {
  await mailCode(context, { locale, to: email }, async () => {
    const user = await findUserByEmail(context.store.db, email);
    return user && { purpose, userId: asId<'user'>(user.id) };
  });
}
