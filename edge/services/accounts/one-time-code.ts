import { z } from 'zod';

import type { Clock } from '#shared/kernel/clock.ts';
import { asId, type Id, newId } from '#shared/kernel/ids.ts';

import { makeSecret } from '../../auth/make-secret.ts';
import { hashSecret } from '../../auth/hash-secret.ts';
import type { Database } from '../../db/database.ts';
import { insertOneTimeCode, takeOneTimeCode } from '../../repositories/one-time-codes.ts';

/** What a code from a mail is good for. */
export type CodePurpose = 'sign-in' | 'claim' | 'confirm' | 'reset';

/** The user that a code is for, and the address that it was mailed to. */
export interface CodeHolder {
  readonly userId: Id<'user'>;
  readonly email: string;
}

const minuteMs = 60_000;
const ttlMs: Readonly<Record<CodePurpose, number>> = {
  'sign-in': 15 * minuteMs,
  claim: 15 * minuteMs,
  confirm: 24 * 60 * minuteMs,
  reset: 60 * minuteMs,
};
const stored = z.object({ userId: z.uuid(), email: z.string() });

/** Stores a new code as its hash. */
export async function issueCode(db: Database, clock: Clock, purpose: CodePurpose, holder: CodeHolder): Promise<string> {
  const code = makeSecret();
  const now = new Date(clock());
  await insertOneTimeCode(db, {
    id: newId(now.getTime()),
    identifier: await identifierOf(purpose, code),
    value: JSON.stringify(holder),
    expiresAt: new Date(now.getTime() + ttlMs[purpose]),
    createdAt: now,
    updatedAt: now,
  });
  return code;
}

/** Uses a code up. Undefined for one that was used, is too old, or is good for something else. */
export async function takeCode(
  tx: Database,
  clock: Clock,
  purpose: CodePurpose,
  code: string,
): Promise<CodeHolder | undefined> {
  const value = await takeOneTimeCode(tx, await identifierOf(purpose, code), new Date(clock()));
  if (value === undefined) return undefined;
  const { email, userId } = stored.parse(JSON.parse(value));
  return { userId: asId<'user'>(userId), email };
}

async function identifierOf(purpose: CodePurpose, code: string): Promise<string> {
  return `${purpose}:${await hashSecret(code)}`;
}
