/** Longest part of a script that is searched. */
const maxLength = 200_000;

/**
 * Keys that give rights on a server, told by the beginnings that their makers chose so that they can be found. Keys
 * that are meant to stand in pages (publishable keys, map keys) are left out.
 */
const patterns: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'AWS', pattern: /\bAKIA[0-9A-Z]{16}\b/ },
  { kind: 'Stripe', pattern: /\b[rs]k_live_[0-9A-Za-z]{20,}/ },
  { kind: 'GitHub', pattern: /\bgh[pousr]_[0-9A-Za-z]{36,}/ },
  { kind: 'Slack', pattern: /\bxox[abpr]-[0-9A-Za-z-]{20,}/ },
  { kind: 'OpenAI', pattern: /\bsk-(?:proj|svcacct)-[0-9A-Za-z_-]{20,}/ },
  { kind: 'PEM', pattern: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/ },
];

/** The first such key in a script, with its first eight characters; null where there is none. */
export function findSecret(script: string): { readonly kind: string; readonly start: string } | null {
  const text = script.length > maxLength ? script.slice(0, maxLength) : script;
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, start: found.slice(0, 8) };
  }
  return null;
}
