import { getDomain } from 'tldts';

import { parseUrl } from './url.ts';

/**
 * The registrable domain (eTLD+1) by the ICANN part of the Public Suffix List; the host itself where there is none
 * (an IP address, `localhost`). `blog.example.co.uk` → `example.co.uk`.
 */
export function registrableDomain(hostOrUrl: string): string {
  return getDomain(hostOrUrl) ?? hostOf(hostOrUrl);
}

/** True where both URLs belong to the same registrable domain. */
export function isSameSite(a: string, b: string): boolean {
  const host = hostOf(a);
  return host !== '' && (host === hostOf(b) || registrableDomain(a) === registrableDomain(b));
}

function hostOf(hostOrUrl: string): string {
  return parseUrl(hostOrUrl)?.hostname ?? hostOrUrl.toLowerCase();
}
