import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { presentKeyword } from './present.ts';

export async function readKeyword({ store, workspaceId }: RequestContext, id: string): Promise<TrackedKeyword> {
  const row = await findTrackedKeyword(workspaceId, store.db, id);
  if (!row) throw new AppError('not_found');
  return presentKeyword(row);
}
