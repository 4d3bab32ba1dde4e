import type { Annotation } from '#shared/api/endpoints/annotations.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listAnnotationRows } from '../../repositories/annotations.ts';
import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { presentAnnotation } from './present.ts';

/** By day. Throws `not_found` where the workspace has no such project. */
export async function listAnnotations(
  { store, workspaceId }: RequestContext,
  projectId: string,
): Promise<{ items: Annotation[] }> {
  const rows = await listAnnotationRows(workspaceId, store.db, projectId);
  if (rows.length === 0 && !(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  return { items: rows.map(presentAnnotation) };
}
