import type { Authenticate } from '../../auth/authenticate.ts';
import type { Principal } from '../../auth/principal.ts';
import { deleteOtherSessionsOfUser } from '../../repositories/sessions.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function endOtherSessions(
  context: ServiceContext,
  authenticate: Authenticate,
  { access, userId }: Principal,
): Promise<void> {
  if (access.kind !== 'session') return;
  await context.store.transaction(async (tx) => {
    await deleteOtherSessionsOfUser(tx, userId, access.sessionId);
    const change = { action: 'accountSessions.endOthers', subjectId: userId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  authenticate.forget(userId);
}
