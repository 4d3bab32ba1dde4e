import type { DomainAuthority } from '#shared/research/strength/strength.ts';

import type { StoredAuthority } from './database-schema.ts';
import { openDatabase } from './database.ts';

export async function saveAuthority(found: readonly StoredAuthority[]): Promise<void> {
  const transaction = (await openDatabase()).transaction('authority', 'readwrite');
  for (const each of found) void transaction.store.put(each);
  await transaction.done;
}

/** What is stored of these domains, whatever its age. */
export async function loadStoredAuthority(domains: readonly string[]): Promise<readonly StoredAuthority[]> {
  const { store } = (await openDatabase()).transaction('authority');
  const found = await Promise.all(domains.map((domain) => store.get(domain)));
  return found.filter((each) => each !== undefined);
}

/** The authority of the domains that have one, 0 to 100. */
export async function loadAuthority(domains: readonly string[]): Promise<DomainAuthority> {
  const stored = await loadStoredAuthority(domains);
  return new Map(stored.flatMap(({ authority, domain }) => (authority === null ? [] : [[domain, authority] as const])));
}
