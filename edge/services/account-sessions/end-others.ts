import { deleteOtherSessionsOfUser } from '../../repositories/sessions.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function endOtherSessions(context: RequestContext): Promise<void> {
  const { access, userId } = context.principal;
  if (access.kind !== 'session') return;
  await context.store.transaction(async (tx) => {
    await deleteOtherSessionsOfUser(tx, userId, access.sessionId);
    const change = { action: 'accountSessions.endOthers', subjectId: userId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  context.authenticate.forget(userId);
}
