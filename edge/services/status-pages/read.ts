import type { StatusPage } from '#shared/api/endpoints/status-pages.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findProject } from '../../repositories/projects.ts';
import { findStatusPage } from '../../repositories/status-pages.ts';
import type { RequestContext } from '../context.ts';
import { presentStatusPage } from './present.ts';

/** Throws `not_found` where the workspace has no such project. */
export async function readStatusPage(context: RequestContext, projectId: string): Promise<StatusPage> {
  const { store, workspaceId } = context;
  const row = await findStatusPage(workspaceId, store.db, projectId);
  if (!row && !(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  return presentStatusPage(context, row);
}
