import { parseUrl } from './url.ts';

/**
 * One form for all the ways of writing an address that name the same resource by the standards: RFC 3986 §6.2.2 (case of
 * percent-codes, codes of letters that need none, dot segments), the URL standard (scheme and host in lower case, IDN as
 * Punycode, default ports, letters beyond ASCII encoded), a host's final dot, and no fragment. What cannot be parsed
 * comes back as it is.
 */
export function comparableAddress(address: string): string {
  const url = parseUrl(address);
  if (!url) return address;
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.$/, '');
  url.hash = '';
  return normalisePercentCodes(url.href);
}

/** Percent-codes in capitals, and none for letters, digits, `-`, `.`, `_`, `~` (RFC 3986 §6.2.2.1 and §6.2.2.2). */
export function normalisePercentCodes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
  });
}

/** True where both name the same resource by the standards alone. */
export function isSameResource(a: string, b: string): boolean {
  return a === b || comparableAddress(a) === comparableAddress(b);
}
