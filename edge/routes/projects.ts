import type { projectEndpoints } from '#shared/api/endpoints/projects.ts';

import type { RoutesOf } from '../http/route.ts';
import { createProject } from '../services/projects/create.ts';
import { deleteProject } from '../services/projects/delete.ts';
import { listProjects } from '../services/projects/list.ts';
import { readProject } from '../services/projects/read.ts';
import { updateProject } from '../services/projects/update.ts';

export const projectRoutes: RoutesOf<typeof projectEndpoints> = {
  'projects.create': async ({ service }, { body }) => ({
    body: await createProject(service, body),
  }),
  'projects.list': async ({ service }, { query }) => ({
    body: await listProjects(service, query),
  }),
  'projects.read': async ({ service }, { params }) => ({
    body: await readProject(service, params.projectId),
  }),
  'projects.update': async ({ service }, { params, body }) => ({
    body: await updateProject(service, params.projectId, body),
  }),
  'projects.delete': async ({ service }, { params }) => {
    await deleteProject(service, params.projectId);
    return { body: undefined };
  },
};
