import { withoutEnd } from '#shared/kernel/without-end.ts';

import type { Device } from './snapshot.ts';

/** Where somebody else searches. */
export interface SimulatedPlace {
  /** ISO 3166-1 alpha-2, any case; empty for none. */
  readonly country: string;
  /** Google's own name of a place, `Paris,Ile-de-France,France`; empty for none. */
  readonly city: string;
  /** BCP 47 primary subtag; empty for none. */
  readonly language: string;
  readonly device: Device;
}

/** What no address can bring about. `city`: of this engine, or a name that is too long. */
export type NotSimulated = 'city' | 'coordinates' | 'device' | 'account' | 'network';

export interface SimulatedSearch {
  readonly url: string;
  readonly notSimulated: readonly NotSimulated[];
}

export type SimulatedEngine = 'google' | 'bing';

/** The address at which an engine answers as if asked from elsewhere, as far as an address can say so. */
export function simulateSearch(engine: SimulatedEngine, query: string, place: SimulatedPlace): SimulatedSearch {
  const country = /^[a-z]{2}$/i.test(place.country) ? place.country.toLowerCase() : '';
  const language = /^[a-z]{2,3}$/i.test(place.language) ? place.language.toLowerCase() : '';
  const uule = engine === 'google' ? uuleOf(place.city.trim()) : null;
  const notSimulated: NotSimulated[] = [
    ...(place.city.trim() !== '' && uule === null ? (['city'] as const) : []),
    ...(place.device === 'mobile' ? (['device'] as const) : []),
    // Google's form of `uule` for them is documented nowhere; Bing takes them in headers of its API alone.
    'coordinates',
    'account',
    'network',
  ];
  const url =
    engine === 'google' ? googleAddress(query, country, language, uule) : bingAddress(query, country, language);
  return { url, notSimulated };
}

/** `gl` country, `hl` language of the page; `uule`, the place, is documented nowhere. https://developers.google.com/custom-search/docs/json_api_reference (read 2026-11) */
function googleAddress(query: string, country: string, language: string, uule: string | null): string {
  const parameters = new URLSearchParams({ q: query });
  if (country !== '') parameters.set('gl', country);
  if (language !== '') parameters.set('hl', language);
  const place = uule === null ? '' : `&uule=${uule}`;
  return `https://www.google.com/search?${parameters.toString()}${place}`;
}

/** `mkt` names both, `cc` the country alone. https://learn.microsoft.com/bing/search-apis/bing-web-search/reference/query-parameters (read 2026-11) */
function bingAddress(query: string, country: string, language: string): string {
  const parameters = new URLSearchParams({ q: query });
  if (country !== '') parameters.set('cc', country);
  if (language !== '') parameters.set('setlang', language);
  if (country !== '' && language !== '') parameters.set('mkt', `${language}-${country.toUpperCase()}`);
  return `https://www.bing.com/search?${parameters.toString()}`;
}

/**
 * A place by name as Google's addresses hold it: the fields role 2, producer 32 and the name as a protocol buffer, in
 * base64. Names are those of https://developers.google.com/google-ads/api/data/geotargets; others are ignored.
 */
function uuleOf(name: string): string | null {
  const bytes = new TextEncoder().encode(name);
  // A longer name would need a longer length.
  if (bytes.length === 0 || bytes.length > 127) return null;
  const message = [0x08, 0x02, 0x10, 0x20, 0x22, bytes.length, ...bytes];
  return `w+${encodeURIComponent(withoutEnd(btoa(String.fromCharCode(...message)), '='))}`;
}
