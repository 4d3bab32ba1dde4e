import { typedDomain } from '#shared/kernel/typed-domain.ts';
import {
  addCompetitors,
  loadSite,
  loadSites,
  mostCompetitors,
  storeSite,
} from '#extension/platform/storage/site-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { syncSite } from './sync-site.ts';

/** Compares every site of the user with a domain, or none any more. Without a site, the first one takes it over. */
export async function markCompetitor(typed: string, isMarked: boolean): Promise<void> {
  const domain = typedDomain(typed);
  if (domain === undefined) return;
  const sites = await loadSites();
  for (const site of sites) {
    let isChanged = false;
    await storeSite(site.domain, (before) => {
      const others = before.competitors.filter((each) => each !== domain);
      const competitors = isMarked && site.domain !== domain ? [...others, domain] : others;
      isChanged = competitors.length !== before.competitors.length && competitors.length <= mostCompetitors;
      return isChanged ? { ...before, competitors, isUnsent: true } : before;
    });
    if (isChanged) void syncSite(site.domain);
  }
  if (isMarked && sites.length === 0) await addCompetitors([], [domain]);
  const isWaiting = (await loadSite('')).competitors.includes(domain);
  if (!isMarked && isWaiting)
    await storeSite('', (before) => ({ ...before, competitors: before.competitors.filter((each) => each !== domain) }));
  await announceTracking();
}
