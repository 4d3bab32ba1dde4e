import type { listInvitations as endpoint } from '#shared/api/endpoints/invitations.ts';

import type { Route } from '../../http/route.ts';
import { listInvitations } from '../../services/invitations/list.ts';

export const listInvitationsRoute: Route<typeof endpoint> = async ({ service }) => ({
  body: await listInvitations(service),
});
