import { AppError } from '#shared/kernel/app-error.ts';
import type { Id } from '#shared/kernel/ids.ts';

import { findPasswordHash } from '../../repositories/accounts.ts';
import type { PublicContext } from '../context.ts';

/** Throws `invalid_request` about `field` where this is not the user's password, or they have none. */
export async function requirePassword(
  { auth, store }: PublicContext,
  userId: Id<'user'>,
  password: string,
  field: string,
): Promise<void> {
  const hash = await findPasswordHash(store.db, userId);
  const { password: hasher } = await auth.$context;
  if (hash !== undefined && (await hasher.verify({ hash, password }))) return;
  const message =
    hash === undefined
      ? 'This account has no password yet. Ask for a mail that sets one.'
      : 'The password is not right.';
  throw new AppError('invalid_request', { message, details: [{ path: `body.${field}`, message: 'is not right' }] });
}
