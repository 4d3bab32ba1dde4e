import type { workspaceEndpoints } from '#shared/api/endpoints/workspaces.ts';

import type { RoutesOf } from '../http/route.ts';
import { createWorkspace } from '../services/workspaces/create.ts';
import { deleteWorkspace } from '../services/workspaces/delete.ts';
import { exportWorkspace } from '../services/workspaces/export.ts';
import { listWorkspaces } from '../services/workspaces/list.ts';
import { renameWorkspace } from '../services/workspaces/rename.ts';

export const workspaceRoutes: RoutesOf<typeof workspaceEndpoints> = {
  'workspaces.list': async ({ service }) => ({
    body: await listWorkspaces(service),
  }),
  'workspaces.create': async ({ principal, service }, { body }) => ({
    body: await createWorkspace(service, principal, body.name),
  }),
  'workspace.rename': async ({ principal, service }, { body }) => ({
    body: await renameWorkspace(service, principal, body.name),
  }),
  'workspace.delete': async ({ backend, service }, { body }) => {
    await deleteWorkspace(service, backend.authenticate, body.name);
    return { body: undefined };
  },
  'workspace.export': ({ service }) => ({ body: exportWorkspace(service) }),
};
