import { z } from 'zod';

import type { Clock } from '#shared/kernel/clock.ts';
import { asId, type Id, newId } from '#shared/kernel/ids.ts';

import { makeSecret } from '../../auth/api-key.ts';
import { hashSecret } from '../../auth/hash-secret.ts';
import type { Database } from '../../db/database.ts';
import { insertOneTimeCode, takeOneTimeCode } from '../../repositories/one-time-codes.ts';

/** What a sign-in at Google was begun for. */
export interface GoogleStart {
  /** The anonymous account to keep; null to sign in. */
  readonly claimUserId: Id<'user'> | null;
  /** Proves that whoever ends it has begun it (RFC 7636). */
  readonly codeVerifier: string;
}

const ttlMs = 600_000;
const stored = z.object({ claimUserId: z.uuid().nullable(), codeVerifier: z.string() });

/** Stores the start under the hash of its state. */
export async function storeGoogleStart(
  db: Database,
  clock: Clock,
  claimUserId: Id<'user'> | null,
): Promise<{ readonly state: string; readonly codeVerifier: string }> {
  const [state, codeVerifier] = [makeSecret(), makeSecret()];
  const now = new Date(clock());
  await insertOneTimeCode(db, {
    id: newId(now.getTime()),
    identifier: await identifierOf(state),
    value: JSON.stringify({ claimUserId, codeVerifier }),
    expiresAt: new Date(now.getTime() + ttlMs),
    createdAt: now,
    updatedAt: now,
  });
  return { state, codeVerifier };
}

/** Undefined for a state that was used, is too old or is made up. */
export async function takeGoogleStart(db: Database, clock: Clock, state: string): Promise<GoogleStart | undefined> {
  const value = await takeOneTimeCode(db, await identifierOf(state), new Date(clock()));
  if (value === undefined) return undefined;
  const { claimUserId, codeVerifier } = stored.parse(JSON.parse(value));
  return { claimUserId: claimUserId === null ? null : asId<'user'>(claimUserId), codeVerifier };
}

async function identifierOf(state: string): Promise<string> {
  return `google:${await hashSecret(state)}`;
}
