import type { deleteAnnotation as endpoint } from '#shared/api/endpoints/annotations.ts';

import type { Route } from '../../http/route.ts';
import { deleteAnnotation } from '../../services/annotations/delete.ts';

export const deleteAnnotationRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await deleteAnnotation(service, params.annotationId);
  return { body: undefined };
};
