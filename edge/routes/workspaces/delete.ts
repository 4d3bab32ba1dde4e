import type { deleteWorkspace as endpoint } from '#shared/api/endpoints/workspaces.ts';

import type { Route } from '../../http/route.ts';
import { deleteWorkspace } from '../../services/workspaces/delete.ts';

export const deleteWorkspaceRoute: Route<typeof endpoint> = async ({ backend, service }, { body }) => {
  await deleteWorkspace(service, backend.authenticate, body.name);
  return { body: undefined };
};
