import type { listAnnotations as endpoint } from '#shared/api/endpoints/annotations.ts';

import type { Route } from '../../http/route.ts';
import { listAnnotations } from '../../services/annotations/list.ts';

export const listAnnotationsRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await listAnnotations(service, params.projectId),
});
