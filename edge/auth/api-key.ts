/** Tells a key from a token, and lets scanners for leaked secrets find it. */
export const apiKeyPrefix = 'sl_';

/** A new key: 256 random bits. */
export function makeApiKey(): string {
  return apiKeyPrefix + makeSecret();
}

/** 256 random bits as 43 characters that need no escaping anywhere. */
export function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
