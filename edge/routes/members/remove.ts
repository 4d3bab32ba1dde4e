import type { removeMember as endpoint } from '#shared/api/endpoints/members.ts';

import type { Route } from '../../http/route.ts';
import { removeMember } from '../../services/members/remove.ts';

export const removeMemberRoute: Route<typeof endpoint> = async ({ backend, service }, { params }) => {
  await removeMember(service, backend.authenticate, params.userId);
  return { body: undefined };
};
