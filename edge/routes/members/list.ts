import type { listMembers as endpoint } from '#shared/api/endpoints/members.ts';

import type { Route } from '../../http/route.ts';
import { listMembers } from '../../services/members/list.ts';

export const listMembersRoute: Route<typeof endpoint> = async ({ service }) => ({
  body: await listMembers(service),
});
