import { parseUrl } from '#shared/kernel/url.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { placeParameters } from '#shared/serp/place-of-search.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { withoutAccount } from './serp-without-account.ts';

/**
 * The snapshot without what belongs to the person who looked: parameters of the address that only session and account
 * know, click counters in links, results out of the person's own mail, files and orders, and the account's name and
 * addresses wherever they stand. Ranks are counted again, as someone else would see them.
 */
export function withoutPersonal(
  snapshot: SerpSnapshot,
  engine: EngineDescription,
  account: readonly string[],
): SerpSnapshot {
  const items = snapshot.items
    .map((item) => withoutPersonalEntries(item))
    .filter((item) => !isPersonal(item, account))
    .map(withPlainLinks);
  return withoutAccount(
    {
      ...snapshot,
      url: plainAddress(snapshot.url, engine),
      // Where the engine believes the person to be can be a street.
      location_text: null,
      items: items.length === snapshot.items.length ? items : countAgain(items),
    },
    account,
  );
}

/**
 * Addresses of single mails, files, photos and appointments as they stand in one account. The services, their inboxes and
 * sign-in pages are public, and rank for their own names.
 */
const personalAddress = new RegExp(
  [
    String.raw`^https?://(?:mail|drive|docs|photos|calendar|keep|contacts|groups|chat)\.google\.[^?#]*[^#]*[?&](?:authuser=|usp=drive)`,
    String.raw`^https?://mail\.google\.[^#]*#[\w-]+/[^/]`,
    String.raw`^https?://photos\.google\.[^/]+/(?:u/\d+/)?(?:photo|album)/`,
    String.raw`^https?://(?:calendar|keep|contacts)\.google\.[^#]*/u/\d+/(?:r/event|person|#)`,
    String.raw`^https?://drive\.google\.[^/]+/drive/u/\d+/folders/`,
    String.raw`^https?://outlook\.(?:live|office|office365)\.com/(?:mail|calendar)/.*\bid/`,
    String.raw`^https?://[\w-]+-my\.sharepoint\.com/`,
    String.raw`^https?://mail\.(?:yahoo|yandex)\.[^/]+/.*(?:/messages?/|#message/)`,
  ].join('|'),
  'i',
);

function isPersonal(item: SerpItem, account: readonly string[]): boolean {
  const url = 'url' in item ? item.url : null;
  return url !== null && isPersonalUrl(url, account);
}

function isPersonalUrl(url: string, account: readonly string[]): boolean {
  if (personalAddress.test(url)) return true;
  const lower = url.toLowerCase();
  return account.some(
    (text) =>
      text.includes('@') &&
      (lower.includes(text.toLowerCase()) || lower.includes(encodeURIComponent(text).toLowerCase())),
  );
}

/** Blocks keep what in them is public. */
function withoutPersonalEntries(item: SerpItem): SerpItem {
  if ('links' in item) return { ...item, links: item.links.filter(({ url }) => !personalAddress.test(url)) };
  if (!('items' in item) || item.type === 'related_searches') return item;
  return { ...item, items: item.items.filter(({ url }) => url === null || !personalAddress.test(url)) };
}

function countAgain(items: readonly SerpItem[]): SerpItem[] {
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
  return items.map((item, index) => {
    const ranks = { rank_absolute: index + 1, rank_group: count(item.type) };
    if (item.type === 'organic') {
      return { ...item, ...ranks, group_of: item.indented && ranks.rank_group > 1 ? ranks.rank_group - 1 : null };
    }
    if (item.type === 'product') {
      return {
        ...item,
        ...ranks,
        rank_organic: item.sponsored === false ? count('product:organic') : null,
        rank_sponsored: item.sponsored === true ? count('product:sponsored') : null,
      };
    }
    return { ...item, ...ranks };
  });
}

function withPlainLinks(item: SerpItem): SerpItem {
  if (item.type === 'organic' || item.type === 'paid') {
    return { ...item, raw_href: item.redirect === 'none' ? item.url : '' };
  }
  return item;
}

/** Only what names the page: query, page number, country, language, and what tells the kinds of results apart. */
function plainAddress(address: string, engine: EngineDescription): string {
  const url = parseUrl(address);
  if (!url) return '';
  const kept = new Set([
    ...placeParameters(engine.id),
    ...engine.pages.flatMap(({ query, paging, language, where }) => [
      ...query,
      ...(paging ? [paging.parameter] : []),
      ...(language ?? []),
      ...Object.keys(where ?? {}),
    ]),
  ]);
  const names = [...url.searchParams.keys()];
  for (const name of names) if (!kept.has(name)) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
