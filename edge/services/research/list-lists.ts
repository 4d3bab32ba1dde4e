import type { ResearchList } from '#shared/api/endpoints/research-lists.ts';

import { listResearchListRows } from '../../repositories/research-lists.ts';
import type { RequestContext } from '../context.ts';
import { presentResearchList } from './present-list.ts';

/** The one that changed last first. */
export async function listResearchLists({ store, workspaceId }: RequestContext): Promise<{ items: ResearchList[] }> {
  return { items: (await listResearchListRows(workspaceId, store.db)).map(presentResearchList) };
}
