import type { readProject as endpoint } from '#shared/api/endpoints/projects.ts';

import type { Route } from '../../http/route.ts';
import { readProject } from '../../services/projects/read.ts';

export const readProjectRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await readProject(service, params.projectId),
});
