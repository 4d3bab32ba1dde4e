import type { listWorkspaces as endpoint } from '#shared/api/endpoints/workspaces.ts';

import type { Route } from '../../http/route.ts';
import { listWorkspaces } from '../../services/workspaces/list.ts';

export const listWorkspacesRoute: Route<typeof endpoint> = async ({ service }) => ({
  body: await listWorkspaces(service),
});
