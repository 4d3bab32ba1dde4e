import type { createWorkspace as endpoint } from '#shared/api/endpoints/workspaces.ts';

import type { Route } from '../../http/route.ts';
import { createWorkspace } from '../../services/workspaces/create.ts';

export const createWorkspaceRoute: Route<typeof endpoint> = async ({ principal, service }, { body }) => ({
  body: await createWorkspace(service, principal, body.name),
});
