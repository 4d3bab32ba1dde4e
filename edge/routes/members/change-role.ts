import type { changeMemberRole as endpoint } from '#shared/api/endpoints/members.ts';

import type { Route } from '../../http/route.ts';
import { changeMemberRole } from '../../services/members/change-role.ts';

export const changeMemberRoleRoute: Route<typeof endpoint> = async ({ backend, service }, { body, params }) => ({
  body: await changeMemberRole(service, backend.authenticate, { userId: params.userId, role: body.role }),
});
