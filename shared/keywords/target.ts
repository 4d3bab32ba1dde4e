import { shownPage } from '#shared/kernel/shown-page.ts';
import { bareHost } from '#shared/kernel/typed-domain.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';

import type { MatchRule } from './match-rule.ts';

/** A site as rank tracking looks for it. */
export interface Target {
  readonly domain: string;
  readonly match: MatchRule;
  /** Domains, or ids of products and shops, to look for beside it. */
  readonly competitors?: readonly string[];
}

/** True where the item belongs to the target. An item whose address a redirect hides belongs to nobody. */
export function isOfTarget(item: SerpItem, { domain, match }: Target): boolean {
  switch (match.kind) {
    case 'domain':
      return isOfDomains(hostOf(item), [domain]);
    case 'host':
      return hostOf(item) === bareHost(domain);
    case 'url':
      return addressOf(item) === comparable(match.url);
    case 'ids':
      return idsOf(item).some((id) => match.ids.includes(id));
  }
}

/** True where the item belongs to a competitor, which is named by its domain or by the id of a product or shop. */
export function isOfCompetitor(item: SerpItem, competitor: string): boolean {
  return isOfDomains(hostOf(item), [competitor]) || idsOf(item).includes(competitor);
}

/** The host that stands in the results page; behind a translation or an AMP cache, that of the page itself. */
function hostOf(item: SerpItem): string | null {
  const domain = 'domain' in item ? item.domain : null;
  if (domain === null) return null;
  const page = 'url' in item && item.url !== null ? parseUrl(shownPage(item.url)) : undefined;
  return bareHost(page && isProxy(domain) ? page.hostname : domain);
}

function isProxy(host: string): boolean {
  return /(^|\.)(google\.[a-z.]+|translate\.goog|cdn\.ampproject\.org)$/i.test(host);
}

function addressOf(item: SerpItem): string | null {
  return 'url' in item && item.url !== null ? comparable(item.url) : null;
}

function comparable(url: string): string {
  return shownPage(url).replace(/^https?:\/\/(www\.)?/i, '');
}

function idsOf(item: SerpItem): readonly string[] {
  if (item.type === 'product') return present([item.id, item.shop_id]);
  if (item.type === 'video_result') return present([item.video_id, item.channel_id]);
  return [];
}

function present(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}
