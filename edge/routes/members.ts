import type { memberEndpoints } from '#shared/api/endpoints/members.ts';

import type { RoutesOf } from '../http/route.ts';
import { changeMemberRole } from '../services/members/change-role.ts';
import { listMembers } from '../services/members/list.ts';
import { removeMember } from '../services/members/remove.ts';

export const memberRoutes: RoutesOf<typeof memberEndpoints> = {
  'members.list': async (context) => ({
    body: await listMembers(context),
  }),
  'members.changeRole': async (context, { body, params }) => ({
    body: await changeMemberRole(context, { userId: params.userId, role: body.role }),
  }),
  'members.remove': async (context, { params }) => {
    await removeMember(context, params.userId);
    return { body: undefined };
  },
  'members.leave': async (context) => {
    await removeMember(context, context.principal.userId, 'members.leave');
    return { body: undefined };
  },
};
