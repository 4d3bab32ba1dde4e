import type { ApiKey } from '#shared/api/endpoints/api-keys.ts';

import { listApiKeyRows } from '../../repositories/api-keys.ts';
import type { RequestContext } from '../context.ts';
import { presentApiKey } from './present.ts';

export async function listApiKeys({ store, workspaceId }: RequestContext): Promise<{ items: ApiKey[] }> {
  const rows = await listApiKeyRows(workspaceId, store.db);
  return { items: rows.map(presentApiKey) };
}
