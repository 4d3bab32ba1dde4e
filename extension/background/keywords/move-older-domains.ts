import { loadOlderDomains, removeOlderDomains } from '#extension/platform/storage/serp-settings.ts';
import { addCompetitors, loadSites } from '#extension/platform/storage/site-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { assignWaiting } from './assign-waiting.ts';
import { listSite } from './change-site.ts';

/**
 * Own domains and competitors of the options of older versions become sites and their competitors; keywords that were
 * tracked in the bar of a results page are tracked for these sites. Cut short, it is done again.
 */
export async function moveOlderDomains(): Promise<void> {
  await navigator.locks.request('move-older-domains', async () => {
    const older = await loadOlderDomains();
    if (!older) return;
    for (const domain of older.ownDomains) await listSite(domain);
    await assignWaiting(older.ownDomains);
    const sites = older.ownDomains.length > 0 ? older.ownDomains : (await loadSites()).map(({ domain }) => domain);
    if (older.competitors.length > 0) await addCompetitors(sites, older.competitors);
    await removeOlderDomains();
    await announceTracking();
  });
}
