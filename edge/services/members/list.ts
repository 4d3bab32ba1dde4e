import type { Member } from '#shared/api/endpoints/members.ts';

import { listMemberRows } from '../../repositories/members.ts';
import type { RequestContext } from '../context.ts';
import { presentMember } from './present.ts';

export async function listMembers({ store, workspaceId }: RequestContext): Promise<{ items: Member[] }> {
  const rows = await listMemberRows(workspaceId, store.db);
  return { items: rows.map(presentMember) };
}
