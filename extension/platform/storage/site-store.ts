import { readableDomain } from '#shared/kernel/readable-domain.ts';

import { openDatabase } from './database.ts';
import { announceKeywords } from './keyword-news.ts';
import type { Site } from './keyword-records.ts';
import { ofSite } from './keyword-store.ts';
import { newSite } from './new-site.ts';

/** As people sort: shop2 before shop10, letters with marks among the others. */
const byName = new Intl.Collator('en', { numeric: true });

/** As many competitors as a project of the backend takes. */
export const mostCompetitors = 20;

/** The user's sites, by name: "You" marks, tracking, popup and dashboard all go by this list. */
export async function loadSites(): Promise<readonly Site[]> {
  const all = await (await openDatabase()).getAll('sites');
  return all
    .filter(({ domain, listed }) => domain !== '' && listed !== 'removed')
    .toSorted((a, b) => byName.compare(readableDomain(a.domain), readableDomain(b.domain)));
}

/** The whole site with all below it and no competitors, where the user said nothing. */
export async function loadSite(domain: string): Promise<Site> {
  return (await (await openDatabase()).get('sites', domain)) ?? newSite(domain);
}

/** True for a site that the user took off the list; false for one that was never on it. */
export async function isRemovedSite(domain: string): Promise<boolean> {
  return (await loadSite(domain)).listed === 'removed';
}

/** Changes a site as it stands now, in one transaction; one that was not on the list is on it from now on. */
export async function storeSite(domain: string, change: (before: Site) => Site): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('sites', 'readwrite');
  await store.put(change((await store.get(domain)) ?? newSite(domain)));
  await done;
  announceKeywords();
}

/**
 * Puts a site on the list, where it is not. The first one takes the competitors that were named when there was none;
 * `changes` is what is said of it along with that.
 */
export async function addSite(
  domain: string,
  changes: Partial<Pick<Site, 'idNames' | 'match' | 'isUnsent'>> = {},
): Promise<void> {
  const sites = await loadSites();
  const known = sites.find((site) => site.domain === domain);
  if (known?.listed === 'here' && Object.keys(changes).length === 0) return;
  await storeSite(domain, (before) => ({ ...before, ...changes, listed: 'here' }));
  if (sites.length === 0) await giveCompetitors(domain);
}

/** Takes a site off the list; its record stays, so that a backend's list does not bring it back. */
export async function unlistSite(domain: string): Promise<void> {
  await storeSite(domain, (before) => ({ ...before, listed: 'removed' }));
}

/** Sites that the workspace has: those that this browser never heard of come on the list. */
export async function addBackendSites(sites: readonly Pick<Site, 'domain' | 'match' | 'competitors'>[]): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('sites', 'readwrite');
  const known = new Set(await store.getAllKeys());
  const added = sites.filter(({ domain }) => !known.has(domain));
  for (const { competitors, domain, match } of added)
    await store.put({ ...newSite(domain), match, competitors, listed: 'backend' });
  await done;
  if (added.length > 0) announceKeywords();
}

/** Sites that are there because the workspace had them, and of which this browser knows nothing else, leave with it. */
export async function removeBackendSites(): Promise<void> {
  const transaction = (await openDatabase()).transaction(['sites', 'trackedKeywords'], 'readwrite');
  for (const { domain, listed } of await transaction.objectStore('sites').getAll()) {
    if (listed !== 'backend') continue;
    const keywords = await transaction.objectStore('trackedKeywords').count(ofSite(domain));
    if (keywords === 0) await transaction.objectStore('sites').delete(domain);
  }
  await transaction.done;
  announceKeywords();
}

/** Competitors that were named for all results pages, before each site had its own. */
export async function addCompetitors(domains: readonly string[], competitors: readonly string[]): Promise<void> {
  for (const domain of domains.length === 0 ? [''] : domains) {
    const beyond: string[] = [];
    await storeSite(domain, (before) => {
      const all = [...new Set([...before.competitors, ...competitors])].filter((each) => each !== domain);
      const most = domain === '' ? Infinity : mostCompetitors;
      beyond.push(...all.slice(most));
      const isChanged = all.length !== before.competitors.length;
      return { ...before, competitors: all.slice(0, most), isUnsent: before.isUnsent || isChanged };
    });
    // They are marked as before, and belong to no site: one has no room for more.
    if (beyond.length > 0) await addCompetitors([], beyond);
  }
}

/** All that are marked on results pages. */
export async function loadAllCompetitors(): Promise<readonly string[]> {
  const all = await (await openDatabase()).getAll('sites');
  return [...new Set(all.flatMap(({ competitors, listed }) => (listed === 'removed' ? [] : competitors)))];
}

async function giveCompetitors(domain: string): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('sites', 'readwrite');
  const competitors = (await store.get(''))?.competitors ?? [];
  await store.delete('');
  await done;
  if (competitors.length > 0) await addCompetitors([domain], competitors);
}
