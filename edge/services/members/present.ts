import type { Member } from '#shared/api/endpoints/members.ts';

import type { MemberRow } from '../../repositories/members.ts';

export function presentMember({ createdAt, email, isAnonymous, role, userId }: MemberRow): Member {
  return { userId, email: isAnonymous ? null : email, role, joinedAt: createdAt.toISOString() };
}
