import type { deleteProject as endpoint } from '#shared/api/endpoints/projects.ts';

import type { Route } from '../../http/route.ts';
import { deleteProject } from '../../services/projects/delete.ts';

export const deleteProjectRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await deleteProject(service, params.projectId);
  return { body: undefined };
};
