import type { invitationEndpoints } from '#shared/api/endpoints/invitations.ts';

import type { RoutesOf } from '../http/route.ts';
import { acceptInvitation } from '../services/invitations/accept.ts';
import { createInvitation } from '../services/invitations/create.ts';
import { listInvitations } from '../services/invitations/list.ts';
import { revokeInvitation } from '../services/invitations/revoke.ts';

export const invitationRoutes: RoutesOf<typeof invitationEndpoints> = {
  'invitations.list': async (context) => ({
    body: await listInvitations(context),
  }),
  'invitations.create': async (context, { body }) => ({
    body: await createInvitation(context, body),
  }),
  'invitations.revoke': async (context, { params }) => {
    await revokeInvitation(context, params.invitationId);
    return { body: undefined };
  },
  'invitations.accept': async (context, { body }) => ({
    body: await acceptInvitation(context, body.code),
  }),
};
