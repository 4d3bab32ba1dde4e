import { authoritySources } from '#shared/research/authority/authority-sources.ts';
import type { DomainAuthority } from '#shared/research/strength/strength.ts';

import type { StoredSiteFigures } from './database-schema.ts';
import { openDatabase } from './database.ts';

export async function saveSiteFigures(found: readonly StoredSiteFigures[]): Promise<void> {
  const transaction = (await openDatabase()).transaction('siteFigures', 'readwrite');
  for (const each of found) void transaction.store.put(each);
  await transaction.done;
}

/** What is stored of these domains, of every source and whatever its age. */
export async function loadSiteFigures(domains: readonly string[]): Promise<readonly StoredSiteFigures[]> {
  const { store } = (await openDatabase()).transaction('siteFigures');
  const keys = domains.flatMap((domain) => authoritySources.map(({ id }) => [domain, id] as const));
  const found = await Promise.all(keys.map(([domain, id]) => store.get([domain, id])));
  return found.filter((each) => each !== undefined);
}

/** The authority of the domains that have one, 0 to 100 by source. */
export async function loadAuthority(domains: readonly string[]): Promise<DomainAuthority> {
  return authorityIn(await loadSiteFigures(domains));
}

export function authorityIn(stored: readonly StoredSiteFigures[]): DomainAuthority {
  const byDomain = new Map<string, Partial<Record<StoredSiteFigures['source'], number>>>();
  for (const { domain, figures, source } of stored) {
    const authority = authoritySources.find(({ id }) => id === source)?.authorityOf(figures) ?? null;
    if (authority !== null) byDomain.set(domain, { ...byDomain.get(domain), [source]: authority });
  }
  return byDomain;
}
