import type { Invitation } from '#shared/api/endpoints/invitations.ts';

import { listInvitationRows } from '../../repositories/invitations.ts';
import type { RequestContext } from '../context.ts';
import { presentInvitation } from './present.ts';

export async function listInvitations({ store, workspaceId }: RequestContext): Promise<{ items: Invitation[] }> {
  const rows = await listInvitationRows(workspaceId, store.db);
  return { items: rows.map(presentInvitation) };
}
