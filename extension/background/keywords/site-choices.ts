import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { readRank } from '#shared/keywords/read-rank.ts';
import { kindOfEngine } from '#shared/serp/engine-catalog.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SiteChoice } from '#extension/platform/messages/serp-messages.ts';
import type { Site } from '#extension/platform/storage/keyword-records.ts';
import { shortName, siteName } from '#extension/platform/storage/site-name.ts';
import { loadSite, loadSites } from '#extension/platform/storage/site-store.ts';

import { listSite } from './change-site.ts';

/** More results than anybody looks through in a bar. */
const mostResults = 12;

/**
 * The user's sites that a search is about: those on the page, or the only one that could be. None where that cannot be
 * told.
 */
export async function sitesFor(snapshot: SerpSnapshot): Promise<readonly string[]> {
  const sites = await loadSites();
  const onPage = sites.filter((site) => readRank(snapshot, site).kind === 'found');
  const possible = sites.filter((site) => canBeOn(snapshot, site));
  const meant = onPage.length > 0 || possible.length > 1 ? onPage : possible;
  return meant.map(({ domain }) => domain);
}

/**
 * Which of these is you: the known sites that are on the page, then the others, or the shops, products and channels, among
 * the results, then all other known sites.
 */
export async function choicesOn(snapshot: SerpSnapshot): Promise<readonly SiteChoice[]> {
  const sites = await loadSites();
  const host = snapshot.host.replace(/^www\./, '');
  const known = Map.groupBy(sites, (site) => readRank(snapshot, site).kind === 'found');
  const choices = new Map((known.get(true) ?? []).map((site) => [site.domain, choiceOfSite(site)]));
  const isFull = (): boolean => choices.size >= mostResults;
  for (const item of snapshot.items) {
    const choice = choiceOf(item, host);
    if (choice && !isFull() && !choices.has(choice.label)) choices.set(choice.label, choice);
  }
  for (const site of known.get(false) ?? []) if (canBeOn(snapshot, site)) choices.set(site.domain, choiceOfSite(site));
  return [...choices.values()];
}

/** Puts the chosen site on the list. A shop or channel is found by its id, on a site that goes by the engine's name. */
export async function rememberChoice({ domain, id, label }: SiteChoice): Promise<string> {
  if (id === null) {
    await listSite(domain);
    return domain;
  }
  const { idNames, listed, match } = await loadSite(domain);
  const ids = match.kind === 'ids' ? match.ids : [];
  const isOther =
    match.kind !== 'ids' && listed === 'here' && (await loadSites()).some((site) => site.domain === domain);
  const rule = { kind: 'ids' as const, ids: [...new Set([...ids, id])] };
  await listSite(domain, isOther ? {} : { match: rule, idNames: { ...idNames, [id]: label }, isUnsent: true });
  return domain;
}

/** Among products and videos only a site with ids can be found. */
function canBeOn({ engine }: SerpSnapshot, { match }: Site): boolean {
  return kindOfEngine(engine) === 'web' || match.kind === 'ids';
}

function choiceOfSite(site: Site): SiteChoice {
  return { domain: site.domain, id: null, label: siteName(site) };
}

function choiceOf(item: SerpItem, host: string): SiteChoice | undefined {
  if (item.type === 'organic' && item.domain !== null) {
    const domain = item.domain.toLowerCase().replace(/^www\./, '');
    return { domain, id: null, label: readableDomain(domain) };
  }
  if (item.type === 'product' && item.shop_id !== null)
    return { domain: host, id: item.shop_id, label: item.shop_name ?? item.shop_id };
  // Where the page names no shops, the user's product tells as much.
  if (item.type === 'product') return { domain: host, id: item.id, label: shortName(item.title) };
  if (item.type === 'video_result' && item.channel_id !== null)
    return { domain: host, id: item.channel_id, label: item.channel_name ?? item.channel_id };
  return undefined;
}
