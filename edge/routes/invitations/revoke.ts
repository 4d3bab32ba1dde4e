import type { revokeInvitation as endpoint } from '#shared/api/endpoints/invitations.ts';

import type { Route } from '../../http/route.ts';
import { revokeInvitation } from '../../services/invitations/revoke.ts';

export const revokeInvitationRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await revokeInvitation(service, params.invitationId);
  return { body: undefined };
};
