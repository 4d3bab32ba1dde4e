import type { LanguageConnection } from '#shared/language/language-connection.ts';

import { listLanguageConnectionRows } from '../../repositories/language-connections.ts';
import type { RequestContext } from '../context.ts';
import { presentConnection } from './present-connection.ts';

/** Oldest first. */
export async function listLanguageConnections({
  store,
  workspaceId,
}: RequestContext): Promise<{ items: LanguageConnection[] }> {
  const rows = await listLanguageConnectionRows(workspaceId, store.db);
  return { items: rows.map(presentConnection) };
}
