import type { Project } from '#shared/api/endpoints/projects.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { presentProject } from './present.ts';

export async function readProject({ store, workspaceId }: RequestContext, projectId: string): Promise<Project> {
  const row = await findProject(workspaceId, store.db, projectId);
  if (!row) throw new AppError('not_found');
  return presentProject(row);
}
