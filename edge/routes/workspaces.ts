import type { workspaceEndpoints } from '#shared/api/endpoints/workspaces.ts';

import type { RoutesOf } from '../http/route.ts';
import { createWorkspace } from '../services/workspaces/create.ts';
import { deleteWorkspace } from '../services/workspaces/delete.ts';
import { exportWorkspace } from '../services/workspaces/export.ts';
import { listWorkspaces } from '../services/workspaces/list.ts';
import { renameWorkspace } from '../services/workspaces/rename.ts';

export const workspaceRoutes: RoutesOf<typeof workspaceEndpoints> = {
  'workspaces.list': async (context) => ({
    body: await listWorkspaces(context),
  }),
  'workspaces.create': async (context, { body }) => ({
    body: await createWorkspace(context, body.name),
  }),
  'workspace.rename': async (context, { body }) => ({
    body: await renameWorkspace(context, body.name),
  }),
  'workspace.delete': async (context, { body }) => {
    await deleteWorkspace(context, body.name);
    return { body: undefined };
  },
  'workspace.export': (context) => ({ body: exportWorkspace(context) }),
};
