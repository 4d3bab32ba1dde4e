import type { leaveWorkspace as endpoint } from '#shared/api/endpoints/members.ts';

import type { Route } from '../../http/route.ts';
import { removeMember } from '../../services/members/remove.ts';

export const leaveWorkspaceRoute: Route<typeof endpoint> = async ({ backend, service }) => {
  await removeMember(service, backend.authenticate, service.actorId, 'members.leave');
  return { body: undefined };
};
