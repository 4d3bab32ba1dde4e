import { AppError } from '#shared/kernel/app-error.ts';

import type { Authenticate } from '../../auth/authenticate.ts';
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
