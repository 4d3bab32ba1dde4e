import type { renameWorkspace as endpoint } from '#shared/api/endpoints/workspaces.ts';

import type { Route } from '../../http/route.ts';
import { renameWorkspace } from '../../services/workspaces/rename.ts';

export const renameWorkspaceRoute: Route<typeof endpoint> = async ({ principal, service }, { body }) => ({
  body: await renameWorkspace(service, principal, body.name),
});
