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

const ttlMs = 600_000;

/** Begins a trip to Google and stores what it is for, under the hash of its state. */
export async function storeOAuthStart(
  db: Database,
  clock: Clock,
  { kind, value }: { readonly kind: 'google' | 'search-console'; readonly value: unknown },
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
  {
    kind,
    schema,
    state,
  }: { readonly kind: 'google' | 'search-console'; readonly state: string; readonly schema: z.ZodType<Value> },
): Promise<OAuthReturn<Value> | undefined> {
  const text = await takeOneTimeCode(db, await identifierOf(kind, state), new Date(clock()));
  if (text === undefined) return undefined;
  const stored: { value: unknown; codeVerifier: string } = JSON.parse(text);
  return { value: schema.parse(stored.value), codeVerifier: stored.codeVerifier };
}

async function identifierOf(kind: string, state: string): Promise<string> {
  return `${kind}:${await hashSecret(state)}`;
}

async function challengeOf(codeVerifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
