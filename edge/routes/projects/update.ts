import type { updateProject as endpoint } from '#shared/api/endpoints/projects.ts';

import type { Route } from '../../http/route.ts';
import { updateProject } from '../../services/projects/update.ts';

export const updateProjectRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await updateProject(service, params.projectId, body),
});
