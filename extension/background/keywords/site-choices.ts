import { readRank } from '#shared/keywords/read-rank.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SiteChoice } from '#extension/platform/messages/serp-messages.ts';
import { loadSite, loadSites } from '#extension/platform/storage/site-store.ts';

import { listSite } from './change-site.ts';

/** More than anybody looks through in a bar. */
const mostChoices = 12;

/** The user's sites that a search is about: the only one, or those on the page. None where that cannot be told. */
export async function sitesFor(snapshot: SerpSnapshot): Promise<readonly string[]> {
  const sites = await loadSites();
  const onPage = sites.filter((site) => readRank(snapshot, site).kind === 'found');
  const meant = sites.length === 1 ? sites : onPage;
  return meant.map(({ domain }) => domain);
}

/** Which of these is you: the sites that are known, then those, or the shops and channels, among the results. */
export async function choicesOn(snapshot: SerpSnapshot): Promise<readonly SiteChoice[]> {
  const known = (await loadSites()).map(({ domain }) => ({ domain, id: null, label: domain }));
  const host = snapshot.host.replace(/^www\./, '');
  const choices = new Map<string, SiteChoice>(known.map((choice) => [choice.label, choice]));
  for (const item of snapshot.items) {
    const choice = choiceOf(item, host);
    if (choice && !choices.has(choice.label)) choices.set(choice.label, choice);
  }
  return [...choices.values()].slice(0, mostChoices);
}

/** Puts the chosen site on the list. A shop or channel is found by its id, on a site that goes by the engine's name. */
export async function rememberChoice({ domain, id }: SiteChoice): Promise<string> {
  if (id === null) {
    await listSite(domain);
    return domain;
  }
  const { listed, match } = await loadSite(domain);
  const ids = match.kind === 'ids' ? match.ids : [];
  const isOther =
    match.kind !== 'ids' && listed === 'here' && (await loadSites()).some((site) => site.domain === domain);
  const rule = { kind: 'ids' as const, ids: [...new Set([...ids, id])] };
  await listSite(domain, isOther ? {} : { match: rule, isUnsent: true });
  return domain;
}

function choiceOf(item: SerpItem, host: string): SiteChoice | undefined {
  if (item.type === 'organic' && item.domain !== null) {
    const domain = item.domain.toLowerCase().replace(/^www\./, '');
    return { domain, id: null, label: domain };
  }
  if (item.type === 'product' && item.shop_id !== null)
    return { domain: host, id: item.shop_id, label: item.shop_name ?? item.shop_id };
  if (item.type === 'video_result' && item.channel_id !== null)
    return { domain: host, id: item.channel_id, label: item.channel_name ?? item.channel_id };
  return undefined;
}
