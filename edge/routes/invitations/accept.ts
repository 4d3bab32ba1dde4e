import type { acceptInvitation as endpoint } from '#shared/api/endpoints/invitations.ts';

import type { Route } from '../../http/route.ts';
import { acceptInvitation } from '../../services/invitations/accept.ts';

export const acceptInvitationRoute: Route<typeof endpoint> = async ({ service }, { body }) => ({
  body: await acceptInvitation(service, body.code),
});
