import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';
import { asId, type Id, newId } from '#shared/kernel/ids.ts';

import type { Identity } from '../../auth/identity-provider.ts';
import type { Database } from '../../db/database.ts';
import { findUserOfGoogle, insertGoogleAccount } from '../../repositories/accounts.ts';
import { deleteApiKeysOfUser } from '../../repositories/api-keys.ts';
import { endSessionsOf } from './end-sessions.ts';
import { claimAnonymousUser, findUserByEmail, insertUser } from '../../repositories/users.ts';
import { requireOrigin } from '../require-origin.ts';
import type { PublicContext } from '../context.ts';
import { workspaceForUser } from '../members/workspace-for-user.ts';
import { takeOAuthStart } from '../oauth/oauth-state.ts';
import { issueCode } from './one-time-code.ts';
import { proveAddress } from './prove-address.ts';
import { recordAccountChange } from './record-account-change.ts';
import { googleCallbackPath, requireGoogle } from './start-google.ts';

/** The anonymous account to keep; null to sign in. */
const claimed = z.uuid().nullable();

/**
 * Ends a sign-in at Google with a code for `openLink`, which asks for a second factor where there is one. Throws
 * `not_found` for a state that is used up or too old, `forbidden` where Google does not vouch for the address, and
 * `unauthenticated` or `unavailable` as Google answers.
 */
export async function finishGoogle(
  context: PublicContext,
  { code, state }: { readonly code: string; readonly state: string },
): Promise<string> {
  const { clock, google, store } = context;
  const start = await takeOAuthStart(store.db, clock, { kind: 'google', state, schema: claimed });
  if (!start) throw new AppError('not_found');
  const { codeVerifier } = start;
  const claimUserId = start.value === null ? null : asId<'user'>(start.value);
  const redirectUri = requireOrigin(context) + googleCallbackPath;
  const identity = await requireGoogle(google).fetchIdentity({ code, codeVerifier, redirectUri });
  if (!identity.ok) throw new AppError(identity.failure === 'refused' ? 'unauthenticated' : 'unavailable');
  const { email, isEmailConfirmed } = identity.value;
  if (!isEmailConfirmed) throw new AppError('forbidden');
  const userId = await store.transaction((tx) => settleUser(context, tx, identity.value, claimUserId));
  context.authenticate.forget(userId);
  return issueCode(store.db, clock, 'sign-in', { userId, email });
}

/** Whose account it is: the one that Google knows already, the one with the address, the one to claim, or a new one. */
async function settleUser(
  context: PublicContext,
  tx: Database,
  { email, subject }: Identity,
  claimUserId: Id<'user'> | null,
): Promise<Id<'user'>> {
  const now = new Date(context.clock());
  const known = await findUserOfGoogle(tx, subject);
  if (known !== undefined) return asId<'user'>(known);
  const holder = await findUserByEmail(tx, email);
  const userId = holder
    ? asId<'user'>(holder.id)
    : ((claimUserId && (await claim(tx, claimUserId, email, now))) ?? (await addUser(tx, email, now)));
  await proveAddress(tx, userId, now);
  await insertGoogleAccount(tx, { id: newId(now.getTime()), userId, subject, at: now });
  await recordAccountChange(context, tx, { action: 'account.startGoogleSignIn', userId });
  return userId;
}

/** Null where the account was claimed in the meantime. */
async function claim(tx: Database, userId: Id<'user'>, email: string, now: Date): Promise<Id<'user'> | null> {
  if (!(await claimAnonymousUser(tx, userId, { email, isConfirmed: true }, now))) return null;
  await endSessionsOf(tx, userId);
  await deleteApiKeysOfUser(tx, userId);
  return userId;
}

async function addUser(tx: Database, email: string, now: Date): Promise<Id<'user'>> {
  const userId = newId<'user'>(now.getTime());
  await insertUser(tx, { id: userId, email, name: email, emailVerified: true, createdAt: now, updatedAt: now });
  for (const write of workspaceForUser(tx, userId, now)) await write;
  return userId;
}
