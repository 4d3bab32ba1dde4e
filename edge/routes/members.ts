import type { memberEndpoints } from '#shared/api/endpoints/members.ts';

import type { RoutesOf } from '../http/route.ts';
import { changeMemberRole } from '../services/members/change-role.ts';
import { listMembers } from '../services/members/list.ts';
import { removeMember } from '../services/members/remove.ts';

export const memberRoutes: RoutesOf<typeof memberEndpoints> = {
  'members.list': async ({ service }) => ({
    body: await listMembers(service),
  }),
  'members.changeRole': async ({ backend, service }, { body, params }) => ({
    body: await changeMemberRole(service, backend.authenticate, { userId: params.userId, role: body.role }),
  }),
  'members.remove': async ({ backend, service }, { params }) => {
    await removeMember(service, backend.authenticate, params.userId);
    return { body: undefined };
  },
  'members.leave': async ({ backend, service }) => {
    await removeMember(service, backend.authenticate, service.actorId, 'members.leave');
    return { body: undefined };
  },
};
