import type { createInvitation as endpoint } from '#shared/api/endpoints/invitations.ts';

import type { Route } from '../../http/route.ts';
import { createInvitation } from '../../services/invitations/create.ts';

export const createInvitationRoute: Route<typeof endpoint> = async ({ origin, service }, { body }) => ({
  body: await createInvitation(service, origin, body),
});
