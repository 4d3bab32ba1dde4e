import { AppError } from '#shared/kernel/app-error.ts';
import type { LanguageConnection } from '#shared/language/language-connection.ts';
import type { TokenPrices } from '#shared/language/token-prices.ts';

import { findLanguageConnection, updateLanguageConnection } from '../../repositories/language-connections.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentConnection } from './present-connection.ts';

/** Counts from the next answer on. Throws `not_found` where the workspace has no such connection. */
export async function setLanguagePrices(
  context: RequestContext,
  id: string,
  prices: TokenPrices | null,
): Promise<LanguageConnection> {
  const { store, workspaceId } = context;
  return store.transaction(async (tx) => {
    const row = await findLanguageConnection(workspaceId, tx, id);
    if (!row) throw new AppError('not_found');
    await updateLanguageConnection(workspaceId, tx, id, { prices });
    const answer = presentConnection({ ...row, prices });
    const record = { action: 'languageConnections.setPrices', subjectId: id, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}
