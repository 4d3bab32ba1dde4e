import type { Member } from '#shared/api/endpoints/members.ts';
import type { Role } from '#shared/api/role.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import { listMemberRows, lockMembers, updateMemberRole } from '../../repositories/members.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { guardOwners } from './guard-owners.ts';
import { presentMember } from './present.ts';

/** Throws as `guardOwners` does. */
export async function changeMemberRole(
  context: RequestContext,
  { role, userId }: { readonly userId: string; readonly role: Role },
): Promise<Member> {
  const { principal, store, workspaceId } = context;
  const member = await store.transaction(async (tx) => {
    guardOwners(await lockMembers(workspaceId, tx), { actorId: principal.userId, userId, role });
    await updateMemberRole(workspaceId, tx, userId, role);
    const row = (await listMemberRows(workspaceId, tx)).find((each) => each.userId === userId);
    if (!row) throw new AppError('not_found');
    const answer = presentMember(row);
    const record = { action: 'members.changeRole', subjectId: userId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
  context.authenticate.forget(asId<'user'>(userId));
  return member;
}
