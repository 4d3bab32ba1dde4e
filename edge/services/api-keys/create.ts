import type { createApiKey as endpoint, ShownApiKey } from '#shared/api/endpoints/api-keys.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { makeApiKey } from '../../auth/api-key.ts';
import { hashSecret } from '../../auth/hash-secret.ts';
import { insertApiKey, listApiKeyRows } from '../../repositories/api-keys.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentApiKey } from './present.ts';

const maxKeys = 50;
export const dayMs = 24 * 60 * 60 * 1_000;

/** Throws `quota_exceeded` where the workspace has as many as it can. */
export async function createApiKey(
  context: RequestContext,
  { expiresInDays, name, scopes }: ParsedInput<typeof endpoint>['body'],
): Promise<ShownApiKey> {
  const { principal, clock, store, workspaceId } = context;
  if ((await listApiKeyRows(workspaceId, store.db)).length >= maxKeys) {
    throw new AppError('quota_exceeded', { message: `A workspace has at most ${maxKeys} API keys. Revoke one first.` });
  }
  const key = makeApiKey();
  const now = new Date(clock());
  const row = {
    id: newId(now.getTime()),
    name,
    scopes: [...new Set(scopes)],
    createdBy: principal.userId,
    keyHash: await hashSecret(key),
    lastFour: key.slice(-4),
    previousHash: null,
    previousUntil: null,
    expiresAt: new Date(now.getTime() + expiresInDays * dayMs),
    lastUsedAt: null,
    createdAt: now,
  };
  const record = { action: 'apiKeys.create', subjectId: row.id, status: 201, answer: undefined } as const;
  await store.batch([...recordChange(context, store.db, record), insertApiKey(workspaceId, store.db, row)]);
  return { ...presentApiKey(row), key };
}
