import type { z } from 'zod';

import type { Clock } from '#shared/kernel/clock.ts';
import { newId } from '#shared/kernel/ids.ts';

import { makeSecret } from '../../auth/make-secret.ts';
import { hashSecret } from '../../auth/hash-secret.ts';
import type { Database } from '../../db/database.ts';
import { insertOneTimeCode, takeOneTimeCode } from '../../repositories/one-time-codes.ts';

/** What the browser takes along to Google. */
export interface OAuthStart {
  readonly state: string;
  /** SHA-256 of the verifier in base64url (RFC 7636 §4.2). */
  readonly codeChallenge: string;
}

/** What comes of a start once the browser is back. */
export interface OAuthReturn<Value> {
  readonly value: Value;
  /** Proves that it ends where it began (RFC 7636). */
  readonly codeVerifier: string;
}

export type TripKind = 'google' | 'search-console';

const ttlMs = 600_000;

/** Begins a trip to Google and stores what it is for, under the hash of its state. */
export async function storeOAuthStart(
  db: Database,
  clock: Clock,
  { kind, value }: { readonly kind: TripKind; readonly value: unknown },
): Promise<OAuthStart> {
  const [state, codeVerifier] = [makeSecret(), makeSecret()];
  const now = new Date(clock());
  await insertOneTimeCode(db, {
    id: newId(now.getTime()),
    identifier: await identifierOf(kind, state),
    value: JSON.stringify({ value, codeVerifier }),
    expiresAt: new Date(now.getTime() + ttlMs),
    createdAt: now,
    updatedAt: now,
  });
  return { state, codeChallenge: await challengeOf(codeVerifier) };
}

/** Undefined for a state that was used, is too old or is made up. */
export async function takeOAuthStart<Value>(
  db: Database,
  clock: Clock,
  { kind, schema, state }: { readonly kind: TripKind; readonly state: string; readonly schema: z.ZodType<Value> },
): Promise<OAuthReturn<Value> | undefined> {
  const text = await takeOneTimeCode(db, await identifierOf(kind, state), new Date(clock()));
  if (text === undefined) return undefined;
  const stored: { value: unknown; codeVerifier: string } = JSON.parse(text);
  return { value: schema.parse(stored.value), codeVerifier: stored.codeVerifier };
}

/**
 * Keeps what a trip brought until the one who began it asks for it, under the hash of the code that is returned. The browser
 * that comes back may be anybody's: it is given this code, and only together with the session of the starter does it count.
 */
export async function storeOAuthGain(db: Database, clock: Clock, kind: TripKind, value: unknown): Promise<string> {
  const code = makeSecret();
  const now = new Date(clock());
  await insertOneTimeCode(db, {
    id: newId(now.getTime()),
    identifier: await identifierOf(`${kind}-gain`, code),
    value: JSON.stringify(value),
    expiresAt: new Date(now.getTime() + ttlMs),
    createdAt: now,
    updatedAt: now,
  });
  return code;
}

/** Undefined for a code that was used, is too old or is made up. */
export async function takeOAuthGain<Value>(
  tx: Database,
  clock: Clock,
  { code, kind, schema }: { readonly kind: TripKind; readonly code: string; readonly schema: z.ZodType<Value> },
): Promise<Value | undefined> {
  const text = await takeOneTimeCode(tx, await identifierOf(`${kind}-gain`, code), new Date(clock()));
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

async function identifierOf(kind: string, state: string): Promise<string> {
  return `${kind}:${await hashSecret(state)}`;
}

async function challengeOf(codeVerifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
