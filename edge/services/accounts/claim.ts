import type { claimAccount as endpoint } from '#shared/api/endpoints/account.ts';
import type { StartedSession } from '#shared/api/endpoints/session.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { findSqlError, uniqueViolation } from '../../db/sql-error.ts';
import { insertAccount } from '../../repositories/accounts.ts';
import { deleteSessionsOfUser } from '../../repositories/sessions.ts';
import { claimAnonymousUser } from '../../repositories/users.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import type { StartContext } from '../sessions/start.ts';
import { signIn } from './sign-in.ts';

/**
 * The anonymous user becomes an account, with the same id and so in the same workspace; its earlier tokens end. Throws
 * `conflict` where somebody has the address or the user has claimed already.
 */
export async function claimAccount(
  context: ServiceContext,
  sessions: StartContext,
  input: ParsedInput<typeof endpoint>['body'],
): Promise<StartedSession> {
  const userId = context.actorId;
  const now = new Date(context.clock());
  const { password: hasher } = await sessions.auth.$context;
  const password = await hasher.hash(input.password);
  const claiming = context.store.transaction(async (tx) => {
    if (!(await claimAnonymousUser(tx, userId, { email: input.email, isConfirmed: false }, now))) {
      throw new AppError('conflict', { message: 'This account has an e-mail address already.' });
    }
    // The shape in which better-auth looks for a password.
    const account = { providerId: 'credential', accountId: userId, userId, password };
    await insertAccount(tx, { ...account, id: newId(now.getTime()), createdAt: now, updatedAt: now });
    await deleteSessionsOfUser(tx, userId);
    const change = { action: 'account.claim', subjectId: userId, status: 200, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  await refuseTakenAddress(claiming);
  return signIn(sessions, input);
}

async function refuseTakenAddress(claiming: Promise<void>): Promise<void> {
  try {
    await claiming;
  } catch (error) {
    const violation = findSqlError(error);
    if (violation?.state !== uniqueViolation || violation.constraint !== 'users_email_unique') throw error;
    throw new AppError('conflict', {
      message: 'There is an account with this e-mail address already. Sign in to it instead.',
      details: [{ path: 'body.email', message: 'is taken' }],
      cause: error,
    });
  }
}
