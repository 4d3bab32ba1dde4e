import { describe, expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';

import { serpMatches, serpOrigins } from './serp-origins.ts';

describe('the addresses that an engine’s script is for', () => {
  it.each(engines.map((engine) => [engine.id, engine] as const))('%s: only its own hosts, over https', (_, engine) => {
    const origins = new Set(serpOrigins(engine));
    expect(origins.size).toBeGreaterThan(0);
    for (const match of serpMatches(engine)) {
      const host = /^https:\/\/([a-z0-9.-]+)\/[^?#]*\*?$/.exec(match)?.[1];
      expect(origins).toContain(`https://${host}/*`);
    }
  });

  it('is narrower than the host where pages are loaded one by one', () => {
    const google = engines.find(({ id }) => id === 'google');
    expect(google && serpMatches(google)).toContain('https://www.google.com/search*');
    expect(google && serpMatches(google)).not.toContain('https://www.google.com/*');
  });
});
