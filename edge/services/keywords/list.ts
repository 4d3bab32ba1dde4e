import type { listKeywords as endpoint, TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findProject } from '../../repositories/projects.ts';
import { listTrackedKeywords } from '../../repositories/tracked-keywords.ts';
import type { ServiceContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentKeyword } from './present.ts';

/** Throws `not_found` where the workspace has no such project. */
export async function listKeywords(
  { store, workspaceId }: ServiceContext,
  projectId: string,
  { archived, cursor, limit, search, tag }: ParsedInput<typeof endpoint>['query'],
): Promise<{ items: TrackedKeyword[]; nextCursor: string | null }> {
  const filter = { isArchived: archived === 'yes', search, tag };
  const rows = await listTrackedKeywords(workspaceId, store.db, projectId, {
    ...filter,
    limit: limit + 1,
    after: readCursor(cursor),
  });
  // An empty list is the same for a project without keywords and for one that is not there.
  if (rows.length === 0 && !(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  const page = cutPage(rows, limit, (row) => ({ at: row.createdAt, id: row.id }));
  return { items: page.items.map(presentKeyword), nextCursor: page.nextCursor };
}
