import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import { openDatabase, type SiteCopy, type SiteKeyword } from './database.ts';

const channelName = 'sightline-keywords';

/** What makes two entries one: site, engine, device and the folded keyword. */
export function siteKeywordKey({
  device,
  domain,
  engine,
  keyword,
}: Pick<SiteKeyword, 'domain' | 'engine' | 'device' | 'keyword'>): string {
  return `${domain}\n${searchKey({ device, engine, keyword })}`;
}

/** The part of a key that entries of one search share, whatever their site. */
function searchKey({ device, engine, keyword }: Pick<SiteKeyword, 'engine' | 'device' | 'keyword'>): string {
  return [engine, device, normalizeKeyword(keyword)].join('\n');
}

/** Followed keywords that one search answers, by their keys alone: results pages are read often. */
export async function loadSiteKeywordsOf(
  search: Pick<SiteKeyword, 'engine' | 'device' | 'keyword'>,
): Promise<readonly SiteKeyword[]> {
  const ending = `\n${searchKey(search)}`;
  const keys = (await (await openDatabase()).getAllKeys('keywords')).filter((key) => key.endsWith(ending));
  const found = await Promise.all(keys.map((key) => loadSiteKeyword(key)));
  return found.filter((each) => each !== undefined);
}

/** Followed keywords of all sites; those given up too. */
export async function loadSiteKeywords(): Promise<readonly SiteKeyword[]> {
  return (await openDatabase()).getAll('keywords');
}

export async function loadSiteKeyword(key: string): Promise<SiteKeyword | undefined> {
  return (await openDatabase()).get('keywords', key);
}

export async function saveSiteKeyword(keyword: SiteKeyword): Promise<void> {
  await (await openDatabase()).put('keywords', keyword);
  announce();
}

export async function removeSiteKeyword(key: string): Promise<void> {
  await (await openDatabase()).delete('keywords', key);
  announce();
}

/** What the backend last told of every site. */
export async function loadSiteCopies(): Promise<readonly SiteCopy[]> {
  return (await openDatabase()).getAll('sites');
}

export async function loadSiteCopy(domain: string): Promise<SiteCopy | undefined> {
  return (await openDatabase()).get('sites', domain);
}

export async function saveSiteCopy(copy: SiteCopy): Promise<void> {
  await (await openDatabase()).put('sites', copy);
  announce();
}

/** When the connection ends, what the backend told is not ours to show any more. */
export async function clearSiteCopies(): Promise<void> {
  await (await openDatabase()).clear('sites');
  announce();
}

/** Calls back after every change, in whichever page or worker it was made, until the signal aborts. */
export function watchKeywords(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange);
  signal.addEventListener('abort', () => channel.close());
}

/** A channel does not hear itself: each announcement has its own. */
function announce(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}
