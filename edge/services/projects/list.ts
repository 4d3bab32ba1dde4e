import type { Project } from '#shared/api/endpoints/projects.ts';

import { listProjectRows } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentProject } from './present.ts';

export async function listProjects(
  { store, workspaceId }: RequestContext,
  query: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Project[]; nextCursor: string | null }> {
  const after = readCursor(query.cursor);
  const rows = await listProjectRows(workspaceId, store.db, { limit: query.limit + 1, after });
  const page = cutPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row.id }));
  return { items: page.items.map(presentProject), nextCursor: page.nextCursor };
}
