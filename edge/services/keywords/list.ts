import type { listKeywords as endpoint, TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findProject } from '../../repositories/projects.ts';
import { listTrackedKeywords } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentKeyword } from './present.ts';

type Query = ParsedInput<typeof endpoint>['query'];

interface KeywordPage {
  readonly items: TrackedKeyword[];
  readonly nextCursor: string | null;
}

/** Pages of more rows are asked for by those who copy the list, which must be as it is now, and are large to keep. */
const mostKeptRows = 200;

/** At most a second old, or as it is now for more than 200 rows. Throws `not_found` without such a project. */
export function listKeywords(context: RequestContext, projectId: string, query: Query): Promise<KeywordPage> {
  if (query.limit > mostKeptRows || query.search !== undefined) return loadKeywords(context, projectId, query);
  const key = JSON.stringify(['keywords', context.workspaceId, query]);
  return context.cache.read(projectId, key, () => loadKeywords(context, projectId, query));
}

async function loadKeywords(
  { store, workspaceId }: RequestContext,
  projectId: string,
  { archived, cursor, limit, search, tag }: Query,
): Promise<KeywordPage> {
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
