import { isOfCompetitor, isOfTarget } from '#shared/keywords/target.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SearchMemory } from '#extension/platform/messages/serp-messages.ts';
import { loadAllCompetitors, loadSites } from '#extension/platform/storage/site-store.ts';

/** Results of the user's sites and of competitors, matched as ranks are read: a mark and a place never disagree. */
export async function marksOn({ items }: SerpSnapshot): Promise<SearchMemory['marks']> {
  const [sites, competitors] = await Promise.all([loadSites(), loadAllCompetitors()]);
  const marks: Record<string, 'own' | 'competitor'> = {};
  for (const item of items) {
    if (!('url' in item) || item.url === null) continue;
    if (sites.some((site) => isOfTarget(item, site))) marks[item.url] = 'own';
    else if (competitors.some((competitor) => isOfCompetitor(item, competitor))) marks[item.url] ??= 'competitor';
  }
  return marks;
}
