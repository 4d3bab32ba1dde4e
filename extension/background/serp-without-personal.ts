import { parseUrl } from '#shared/kernel/url.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/**
 * The snapshot without what belongs to the person who looked: parameters of the address that only session and account
 * know, click counters in links, and results out of the person's own mail, files and calendar.
 */
export function withoutPersonal(snapshot: SerpSnapshot, engine: EngineDescription): SerpSnapshot {
  return {
    ...snapshot,
    url: plainAddress(snapshot.url, engine),
    // Where the engine believes the person to be can be a street.
    location_text: null,
    items: snapshot.items.filter((item) => !isPersonal(item)).map(withPlainLinks),
  };
}

/** Services that hold a person's own things. A result from there is that person's. */
const personalHosts =
  /^(?:mail|drive|docs|photos|calendar|keep|contacts|myaccount|accounts|myactivity|history)\.(?:google|yandex|yahoo)\.|^(?:outlook|onedrive)\.(?:live|office)\.|^(?:login|account|rewards)\.(?:live|bing|microsoft)\./;

function isPersonal(item: SerpItem): boolean {
  const url = 'url' in item ? item.url : null;
  return url !== null && personalHosts.test(parseUrl(url)?.hostname ?? '');
}

function withPlainLinks(item: SerpItem): SerpItem {
  if (item.type === 'organic' || item.type === 'paid') {
    return { ...item, raw_href: item.redirect === 'none' ? item.url : '' };
  }
  return item;
}

/** Only what names the page: query, page number, language, and what tells the kinds of results apart. */
function plainAddress(address: string, engine: EngineDescription): string {
  const url = parseUrl(address);
  if (!url) return '';
  const kept = new Set(
    engine.pages.flatMap(({ query, paging, language, where }) => [
      ...query,
      ...(paging ? [paging.parameter] : []),
      ...(language ?? []),
      ...Object.keys(where ?? {}),
    ]),
  );
  const names = [...url.searchParams.keys()];
  for (const name of names) if (!kept.has(name)) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
