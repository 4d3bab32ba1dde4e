import type { Role } from '#shared/api/role.ts';
import { AppError } from '#shared/kernel/app-error.ts';

interface LockedMember {
  readonly userId: string;
  readonly role: Role;
}

/** What happens to a member: another role, or null for the end of the membership. */
export interface MemberChange {
  readonly actorId: string;
  readonly userId: string;
  readonly role: Role | null;
}

/**
 * Throws `not_found` for who is no member, `forbidden` where somebody who is no owner changes an owner or makes one, and
 * `conflict` for the last owner. Takes the roles as they are now: what a process remembers may be half a minute old.
 */
export function guardOwners(members: readonly LockedMember[], { actorId, role, userId }: MemberChange): void {
  const target = members.find((member) => member.userId === userId);
  if (!target) throw new AppError('not_found');
  const isAboutOwners = target.role === 'owner' || role === 'owner';
  const actor = members.find((member) => member.userId === actorId);
  if (isAboutOwners && actor?.role !== 'owner') {
    throw new AppError('forbidden', { message: 'Only an owner makes owners or changes them.' });
  }
  const hasOtherOwner = members.some((member) => member.role === 'owner' && member.userId !== userId);
  if (target.role === 'owner' && role !== 'owner' && !hasOtherOwner) {
    throw new AppError('conflict', {
      message: 'A workspace needs an owner. Make another member an owner first, or delete the workspace.',
    });
  }
}
