import type { SerpSnapshot } from './snapshot.ts';

/** Where and in which language a search was made, as far as its page tells; null where it does not. */
export interface SearchPlace {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string | null;
  /** Primary language subtag (BCP 47), lower case. */
  readonly language: string | null;
}

/** Country parameters of the engines' addresses. DuckDuckGo's and Mojeek's hold a language too: `de-de`. */
const countryParameters: Partial<Record<SerpSnapshot['engine'], readonly string[]>> = {
  google: ['gl', 'cr'],
  bing: ['cc', 'mkt', 'setmkt'],
  duckduckgo: ['kl'],
  brave: ['country'],
  youtube: ['gl', 'persist_gl'],
};

/** Language parameters of the engines' addresses, for pages that name none themselves. */
const languageParameters: Partial<Record<SerpSnapshot['engine'], string>> = {
  google: 'hl',
  bing: 'setlang',
  youtube: 'hl',
};

/** Top-level domains that are no country of their own: `amazon.com` sells in the United States alone. */
const marketplaces: ReadonlySet<SerpSnapshot['engine']> = new Set(['amazon', 'ebay']);

/** Reads the country from the address, else from the host's top-level domain. Never guesses it from the language. */
export function placeOfSearch({ engine, url, host, language }: SerpSnapshot): SearchPlace {
  return {
    country: countryFromAddress(engine, url) ?? countryFromHost(engine, host),
    language: primarySubtag(language) ?? primarySubtag(languageFromAddress(engine, url)),
  };
}

/** The parameters of an engine's addresses that tell where and in which language a search was made. */
export function placeParameters(engine: SerpSnapshot['engine']): readonly string[] {
  const language = languageParameters[engine];
  return [...(countryParameters[engine] ?? []), ...(language === undefined ? [] : [language])];
}

/**
 * What an address must hold so that its results page tells this country: `gl=de`, or the host's ending `.de`. Null for
 * engines whose pages never tell one.
 */
export function addressThatTells(country: string, engine: SerpSnapshot['engine']): string | null {
  if (untold.has(engine)) return null;
  const [parameter] = countryParameters[engine] ?? [];
  if (parameter !== undefined) return `${parameter}=${country}`;
  if (marketplaces.has(engine) && country === 'us') return '.com';
  return country === 'gb' ? '.uk' : `.${country}`;
}

/** One host for all countries, and no parameter that tells one. */
const untold: ReadonlySet<SerpSnapshot['engine']> = new Set([
  'aliexpress',
  'app-store',
  'baidu',
  'ecosia',
  'etsy',
  'google-play',
  'kagi',
  'naver',
  'qwant',
  'seznam',
  'startpage',
]);

function primarySubtag(tag: string | null): string | null {
  return /^[a-z]{2,3}(?![a-z])/.exec(tag?.toLowerCase() ?? '')?.[0] ?? null;
}

function languageFromAddress(engine: SerpSnapshot['engine'], url: string): string | null {
  const name = languageParameters[engine];
  return name === undefined || !URL.canParse(url) ? null : new URL(url).searchParams.get(name);
}

function countryFromAddress(engine: SerpSnapshot['engine'], url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { searchParams } = new URL(url);
  for (const name of countryParameters[engine] ?? []) {
    const value = searchParams.get(name)?.toLowerCase();
    const country = value === undefined ? undefined : /^(?:country)?([a-z]{2})(?:-[a-z]{2})?$/.exec(value)?.[1];
    if (value === undefined || country === undefined) continue;
    // `mkt=de-AT` names the language first, DuckDuckGo's `kl=at-de` the country.
    const last = /-([a-z]{2})$/.exec(value)?.[1];
    const found = engine === 'bing' && last !== undefined ? last : country;
    if (found !== 'wt') return asIso(found);
  }
  return null;
}

function countryFromHost(engine: SerpSnapshot['engine'], host: string): string | null {
  const last = host.toLowerCase().split('.').at(-1) ?? '';
  if (/^[a-z]{2}$/.test(last) && last !== 'eu' && last !== 'io') return asIso(last);
  return marketplaces.has(engine) && last === 'com' ? 'us' : null;
}

/** The United Kingdom's domain is not its country code. */
function asIso(code: string): string {
  return code === 'uk' ? 'gb' : code;
}
