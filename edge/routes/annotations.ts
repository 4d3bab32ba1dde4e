import type { annotationEndpoints } from '#shared/api/endpoints/annotations.ts';

import type { RoutesOf } from '../http/route.ts';
import { deleteAnnotation } from '../services/annotations/delete.ts';
import { listAnnotations } from '../services/annotations/list.ts';
import { saveAnnotation } from '../services/annotations/save.ts';

export const annotationRoutes: RoutesOf<typeof annotationEndpoints> = {
  'annotations.save': async ({ service }, { params, body }) => ({
    body: await saveAnnotation(service, params.projectId, body),
  }),
  'annotations.list': async ({ service }, { params }) => ({
    body: await listAnnotations(service, params.projectId),
  }),
  'annotations.delete': async ({ service }, { params }) => {
    await deleteAnnotation(service, params.annotationId);
    return { body: undefined };
  },
};
