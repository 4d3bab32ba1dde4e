import type { SearchFigures } from '#shared/search-console/search-figures.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listSearchConsolePoints } from '../../repositories/search-console-figures.ts';
import { findTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';

/** Oldest first. Throws `not_found` where the workspace has no such keyword. */
export async function readKeywordSearches(
  { store, workspaceId }: RequestContext,
  keywordId: string,
): Promise<{ points: SearchFigures[] }> {
  if (!(await findTrackedKeyword(workspaceId, store.db, keywordId))) throw new AppError('not_found');
  return { points: [...(await listSearchConsolePoints(workspaceId, store.db, keywordId))] };
}
