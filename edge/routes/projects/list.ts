import type { listProjects as endpoint } from '#shared/api/endpoints/projects.ts';

import type { Route } from '../../http/route.ts';
import { listProjects } from '../../services/projects/list.ts';

export const listProjectsRoute: Route<typeof endpoint> = async ({ service }, { query }) => ({
  body: await listProjects(service, query),
});
