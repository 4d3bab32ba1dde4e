import type { createProject as endpoint } from '#shared/api/endpoints/projects.ts';

import type { Route } from '../../http/route.ts';
import { createProject } from '../../services/projects/create.ts';

export const createProjectRoute: Route<typeof endpoint> = async ({ service }, { body }) => ({
  body: await createProject(service, body),
});
