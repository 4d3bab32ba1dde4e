import type { createInvitation as endpoint, Invitation } from '#shared/api/endpoints/invitations.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { hashSecret } from '../../auth/hash-secret.ts';
import { makeSecret } from '../../auth/make-secret.ts';
import { composeMail } from '../../mail/compose-mail.ts';
import { countInvitations, deleteInvitationTo, insertInvitation } from '../../repositories/invitations.ts';
import { listMemberRows } from '../../repositories/members.ts';
import { findUser } from '../../repositories/users.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';
import { requireSent } from '../accounts/require-sent.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentInvitation } from './present.ts';

const ttlMs = 7 * 24 * 60 * 60 * 1_000;
const maxOpen = 50;

/**
 * Stored only if the mail was taken for delivery. Throws `forbidden` for who has not confirmed their own address, since
 * anybody could have mails sent otherwise, `conflict` for a member, `quota_exceeded` for too many at once
 * and `unavailable` where no mail can be sent.
 */
export async function createInvitation(
  context: RequestContext,
  { email, locale, role }: ParsedInput<typeof endpoint>['body'],
): Promise<Invitation> {
  const { clock, mailer, origin, principal, store, workspaceId } = context;
  const createdAt = new Date(clock());
  const code = makeSecret();
  return store.transaction(async (tx) => {
    const inviter = await findUser(tx, principal.userId);
    if (inviter?.emailVerified !== true) {
      throw new AppError('forbidden', { message: 'Confirm your own e-mail address before you invite somebody.' });
    }
    const members = await listMemberRows(workspaceId, tx);
    if (members.some((member) => member.email === email)) {
      throw new AppError('conflict', { message: 'This address is a member of the workspace already.' });
    }
    await deleteInvitationTo(workspaceId, tx, email);
    if ((await countInvitations(workspaceId, tx)) >= maxOpen) {
      throw new AppError('quota_exceeded', { message: `At most ${maxOpen} invitations can be open.` });
    }
    const row = {
      id: newId(createdAt.getTime()),
      email,
      role,
      codeHash: await hashSecret(code),
      invitedBy: principal.userId,
      expiresAt: new Date(createdAt.getTime() + ttlMs),
      createdAt,
    };
    const answer = presentInvitation(row);
    await insertInvitation(workspaceId, tx, row);
    const record = { action: 'invitations.create', subjectId: row.id, status: 201, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    const workspace = await findWorkspace(workspaceId, tx);
    const subject = { workspace: workspace?.name ?? '' };
    await requireSent(mailer, await composeMail({ kind: 'invitation', locale, to: email, code, origin, ...subject }));
    return answer;
  });
}
