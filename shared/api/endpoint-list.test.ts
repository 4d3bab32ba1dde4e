import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { endpoints } from './endpoint-list.ts';
import type { Endpoint } from './endpoint.ts';

const all: readonly Endpoint[] = endpoints;
/** Without a session, and refused like one where a password or code is wrong; so are those for its operator. */
const checksASecret = new Set(['account.signIn', 'account.signInWithCode']);
const folder = new URL('endpoints/', import.meta.url);

describe('the list of endpoints', () => {
  it('names every endpoint that the folder defines', () => {
    const defined = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}id: '([a-zA-Z.]+)'/gm)].map((match) => match[1]),
    );
    expect(new Set(all.map((endpoint) => endpoint.id))).toEqual(new Set(defined));
  });

  it('has every id and every address once', () => {
    const addresses = all.map((endpoint) => `${endpoint.method} ${endpoint.path.replace(/:\w+/g, ':')}`);
    expect(new Set(addresses).size).toBe(all.length);
    expect(new Set(all.map((endpoint) => endpoint.id)).size).toBe(all.length);
  });

  it.each(all.map((endpoint) => [endpoint.id, endpoint] as const))('%s is consistent', (_, endpoint) => {
    const named = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]);
    expect(Object.keys(endpoint.params?.shape ?? {})).toEqual(named);
    const asksWho = endpoint.auth === 'session' || checksASecret.has(endpoint.id) || endpoint.id.startsWith('admin.');
    expect(endpoint.errors.includes('unauthenticated')).toBe(asksWho);
    expect(endpoint.errors.includes('idempotency_mismatch')).toBe(endpoint.takesIdempotencyKey);
    expect(endpoint.errors.includes('payload_too_large')).toBe(endpoint.body !== undefined);
    expect(endpoint.path.includes(':') && !endpoint.errors.includes('not_found')).toBe(false);
    expect(endpoint.method === 'GET' && endpoint.body !== undefined).toBe(false);
  });
});
