import type { JoinedWorkspace } from '#shared/api/endpoints/workspaces.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import { hashSecret } from '../../auth/hash-secret.ts';
import { deleteInvitation, lockInvitationByCode } from '../../repositories/invitations.ts';
import { findMembership, insertMember } from '../../repositories/members.ts';
import { confirmAddress, findUser } from '../../repositories/users.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentWorkspace } from '../workspaces/present.ts';

/** Throws `not_found` for a code that is used up, too old or made up, `forbidden` for the account of another address. */
export async function acceptInvitation(context: RequestContext, code: string): Promise<JoinedWorkspace> {
  const { principal, clock, everyWorkspace } = context;
  const now = new Date(clock());
  const codeHash = await hashSecret(code);
  return everyWorkspace.transaction(async (tx) => {
    const invitation = await lockInvitationByCode(tx, codeHash, now);
    if (!invitation) throw new AppError('not_found', { message: 'This invitation is used up or too old.' });
    const user = await findUser(tx, principal.userId);
    if (!user || user.isAnonymous || user.email !== invitation.email) {
      throw new AppError('forbidden', {
        message: 'This invitation is for another e-mail address. Sign in with the address that it was sent to.',
      });
    }
    const { role } = invitation;
    const workspaceId = asId<'workspace'>(invitation.workspaceId);
    await deleteInvitation(workspaceId, tx, invitation.id);
    const joined = await findMembership(tx, principal.userId, workspaceId);
    if (!joined) await insertMember(workspaceId, tx, { userId: principal.userId, role, createdAt: now });
    // Only who reads the mails of the address has the code.
    await confirmAddress(tx, principal.userId, now);
    const workspace = await findWorkspace(workspaceId, tx);
    if (!workspace) throw new AppError('not_found');
    const answer = presentWorkspace({ ...workspace, role: joined?.role ?? role });
    const record = { action: 'invitations.accept', subjectId: invitation.id, status: 200, answer } as const;
    for (const write of recordChange({ ...context, workspaceId }, tx, record)) await write;
    return answer;
  });
}
