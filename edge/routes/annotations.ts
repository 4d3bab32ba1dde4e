import type { annotationEndpoints } from '#shared/api/endpoints/annotations.ts';

import type { RoutesOf } from '../http/route.ts';
import { deleteAnnotation } from '../services/annotations/delete.ts';
import { listAnnotations } from '../services/annotations/list.ts';
import { saveAnnotation } from '../services/annotations/save.ts';

export const annotationRoutes: RoutesOf<typeof annotationEndpoints> = {
  'annotations.save': async (context, { params, body }) => ({
    body: await saveAnnotation(context, params.projectId, body),
  }),
  'annotations.list': async (context, { params }) => ({
    body: await listAnnotations(context, params.projectId),
  }),
  'annotations.delete': async (context, { params }) => {
    await deleteAnnotation(context, params.annotationId);
    return { body: undefined };
  },
};
