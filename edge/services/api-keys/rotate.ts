import { rotationGraceHours, type ShownApiKey } from '#shared/api/endpoints/api-keys.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import { makeApiKey } from '../../auth/api-key.ts';
import { hashSecret } from '../../auth/hash-secret.ts';
import { lockApiKey, updateApiKey } from '../../repositories/api-keys.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { dayMs } from './create.ts';
import { presentApiKey } from './present.ts';

const graceMs = rotationGraceHours * 60 * 60 * 1_000;

/** The old key works for the grace time, but never beyond its own end. Throws `forbidden` for the key of another member. */
export async function rotateApiKey(
  context: RequestContext,
  { expiresInDays, keyId }: { readonly keyId: string; readonly expiresInDays: number },
): Promise<ShownApiKey> {
  const { principal, clock, store, workspaceId } = context;
  const key = makeApiKey();
  const keyHash = await hashSecret(key);
  const nowMs = clock();
  const row = await store.transaction(async (tx) => {
    const found = await lockApiKey(workspaceId, tx, keyId);
    if (!found) throw new AppError('not_found');
    if (found.createdBy !== principal.userId) {
      throw new AppError('forbidden', {
        message: 'The key acts for who made it, so only they can replace it. Revoke it instead.',
      });
    }
    const changes = {
      keyHash,
      lastFour: key.slice(-4),
      previousHash: found.keyHash,
      previousUntil: new Date(Math.min(nowMs + graceMs, found.expiresAt.getTime())),
      expiresAt: new Date(nowMs + expiresInDays * dayMs),
    };
    await updateApiKey(workspaceId, tx, keyId, changes);
    const record = { action: 'apiKeys.rotate', subjectId: keyId, status: 200, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return { ...found, ...changes };
  });
  context.authenticate.forget(asId<'user'>(row.createdBy));
  return { ...presentApiKey(row), key };
}
