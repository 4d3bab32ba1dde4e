import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import { deleteApiKeyRow, lockApiKey } from '../../repositories/api-keys.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function revokeApiKey(context: RequestContext, keyId: string): Promise<void> {
  const { store, workspaceId } = context;
  const createdBy = await store.transaction(async (tx) => {
    const found = await lockApiKey(workspaceId, tx, keyId);
    if (!found) throw new AppError('not_found');
    await deleteApiKeyRow(workspaceId, tx, keyId);
    const record = { action: 'apiKeys.revoke', subjectId: keyId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return found.createdBy;
  });
  context.authenticate.forget(asId<'user'>(createdBy));
}
