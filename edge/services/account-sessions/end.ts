import { AppError } from '#shared/kernel/app-error.ts';

import { deleteSessionOfUser } from '../../repositories/sessions.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function endAccountSession(context: RequestContext, sessionId: string): Promise<void> {
  const { principal, store } = context;
  await store.transaction(async (tx) => {
    if (!(await deleteSessionOfUser(tx, principal.userId, sessionId))) throw new AppError('not_found');
    const change = { action: 'accountSessions.end', subjectId: sessionId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  context.authenticate.forget(principal.userId);
}

/** Signs out. */
export async function endOwnSession(context: RequestContext): Promise<void> {
  const { access } = context.principal;
  if (access.kind === 'session') await endAccountSession(context, access.sessionId);
}
