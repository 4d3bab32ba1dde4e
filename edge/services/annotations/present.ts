import type { Annotation } from '#shared/api/endpoints/annotations.ts';

import type { AnnotationRow } from '../../repositories/annotations.ts';

/** An annotation as the API shows it. */
export function presentAnnotation({ day, id, text, updatedAt }: AnnotationRow): Annotation {
  return { id, day, text, updatedAt: updatedAt.toISOString() };
}
