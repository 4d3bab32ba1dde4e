import type { saveAnnotation as endpoint } from '#shared/api/endpoints/annotations.ts';

import type { Route } from '../../http/route.ts';
import { saveAnnotation } from '../../services/annotations/save.ts';

export const saveAnnotationRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await saveAnnotation(service, params.projectId, body),
});
