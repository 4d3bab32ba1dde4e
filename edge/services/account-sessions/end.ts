import { AppError } from '#shared/kernel/app-error.ts';

import type { Authenticate } from '../../auth/authenticate.ts';
import type { Principal } from '../../auth/principal.ts';
import { deleteSessionOfUser } from '../../repositories/sessions.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function endAccountSession(
  context: ServiceContext,
  authenticate: Authenticate,
  sessionId: string,
): Promise<void> {
  const { actorId, store } = context;
  await store.transaction(async (tx) => {
    if (!(await deleteSessionOfUser(tx, actorId, sessionId))) throw new AppError('not_found');
    const change = { action: 'accountSessions.end', subjectId: sessionId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  authenticate.forget(actorId);
}

/** Signs out. */
export async function endOwnSession(
  context: ServiceContext,
  authenticate: Authenticate,
  { access }: Principal,
): Promise<void> {
  if (access.kind === 'session') await endAccountSession(context, authenticate, access.sessionId);
}
