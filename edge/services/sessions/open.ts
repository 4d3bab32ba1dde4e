import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import type { Id } from '#shared/kernel/ids.ts';

import { findTicket } from '../../auth/two-factor-ticket.ts';
import { findUser } from '../../repositories/users.ts';
import type { PublicContext } from '../context.ts';
import { readSession } from './read.ts';

/**
 * The session that better-auth has just begun, from the headers of its answer. Throws `two_factor_required` where it wants
 * a code first.
 */
export async function openSession(context: PublicContext, headers: Headers): Promise<StartedSession> {
  const ticket = findTicket(headers);
  const token = headers.get('set-auth-token');
  if (ticket !== undefined) throw new AppError('two_factor_required', { details: { ticket } });
  if (token === null) throw new Error('The sign-in gave no token');
  const principal = await context.authenticate(`Bearer ${token}`);
  if (!principal) throw new Error('The new token opens no workspace');
  // A new session opens the workspace that its user joined first, which need not be that of the request.
  const store = context.fenceTo(principal.workspaceId);
  return { ...(await readSession({ ...context, store }, principal)), token };
}

/** Opens a session for a user who has shown who they are without a password. Throws as `openSession` does. */
export async function openSessionOf(context: PublicContext, userId: Id<'user'>): Promise<StartedSession> {
  const { auth, store } = context;
  const user = await findUser(store.db, userId);
  if (user?.twoFactorEnabled !== true) return openOwnSession(context, userId);
  const { headers } = await auth.api.challengeSecondFactor({ body: { userId }, returnHeaders: true });
  return openSession(context, headers);
}

/** Another session for who has one: nothing more is asked. */
export async function openOwnSession(context: PublicContext, userId: Id<'user'>): Promise<StartedSession> {
  const client = { headers: headersOfClient(context), returnHeaders: true } as const;
  const { headers } = await context.auth.api.openSessionOf({ body: { userId }, ...client });
  return openSession(context, headers);
}

/** What better-auth keeps with a session. */
export function headersOfClient({ userAgent }: Pick<PublicContext, 'userAgent'>): Headers {
  return new Headers(userAgent === undefined ? {} : { 'user-agent': userAgent.slice(0, 300) });
}
