import { AppError } from '#shared/kernel/app-error.ts';

import { deleteInvitation } from '../../repositories/invitations.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function revokeInvitation(context: RequestContext, invitationId: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await deleteInvitation(workspaceId, tx, invitationId))) throw new AppError('not_found');
    const record = { action: 'invitations.revoke', subjectId: invitationId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
