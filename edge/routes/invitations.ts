import type { invitationEndpoints } from '#shared/api/endpoints/invitations.ts';

import type { RoutesOf } from '../http/route.ts';
import { acceptInvitation } from '../services/invitations/accept.ts';
import { createInvitation } from '../services/invitations/create.ts';
import { listInvitations } from '../services/invitations/list.ts';
import { revokeInvitation } from '../services/invitations/revoke.ts';

export const invitationRoutes: RoutesOf<typeof invitationEndpoints> = {
  'invitations.list': async ({ service }) => ({
    body: await listInvitations(service),
  }),
  'invitations.create': async ({ origin, service }, { body }) => ({
    body: await createInvitation(service, origin, body),
  }),
  'invitations.revoke': async ({ service }, { params }) => {
    await revokeInvitation(service, params.invitationId);
    return { body: undefined };
  },
  'invitations.accept': async ({ service }, { body }) => ({
    body: await acceptInvitation(service, body.code),
  }),
};
