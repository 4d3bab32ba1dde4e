import type { projectEndpoints } from '#shared/api/endpoints/projects.ts';

import type { RoutesOf } from '../http/route.ts';
import { createProject } from '../services/projects/create.ts';
import { deleteProject } from '../services/projects/delete.ts';
import { listProjects } from '../services/projects/list.ts';
import { readProject } from '../services/projects/read.ts';
import { updateProject } from '../services/projects/update.ts';

export const projectRoutes: RoutesOf<typeof projectEndpoints> = {
  'projects.create': async (context, { body }) => ({
    body: await createProject(context, body),
  }),
  'projects.list': async (context, { query }) => ({
    body: await listProjects(context, query),
  }),
  'projects.read': async (context, { params }) => ({
    body: await readProject(context, params.projectId),
  }),
  'projects.update': async (context, { params, body }) => ({
    body: await updateProject(context, params.projectId, body),
  }),
  'projects.delete': async (context, { params }) => {
    await deleteProject(context, params.projectId);
    return { body: undefined };
  },
};
