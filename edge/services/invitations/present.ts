import type { Invitation } from '#shared/api/endpoints/invitations.ts';

import type { InvitationRow } from '../../repositories/invitations.ts';

export function presentInvitation({ createdAt, email, expiresAt, id, role }: InvitationRow): Invitation {
  return { id, email, role, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
