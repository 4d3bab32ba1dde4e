import type { WholeResearchList } from '#shared/api/endpoints/research-lists.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findWholeList } from '../../repositories/research-lists.ts';
import type { RequestContext } from '../context.ts';
import { presentResearchList } from './present-list.ts';

/** Throws `not_found` where the workspace has no such list. */
export async function readResearchList({ store, workspaceId }: RequestContext, id: string): Promise<WholeResearchList> {
  const row = await findWholeList(workspaceId, store.db, id);
  if (!row) throw new AppError('not_found');
  return { ...presentResearchList(row), keywords: [...row.keywords] };
}
