import { makeSecret } from './make-secret.ts';

/** Tells a key from a token, and lets scanners for leaked secrets find it. */
export const apiKeyPrefix = 'sl_';

/** A new key: 256 random bits. */
export function makeApiKey(): string {
  return apiKeyPrefix + makeSecret();
}
