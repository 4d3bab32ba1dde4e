import { registrableDomain } from '#shared/kernel/site.ts';
import { shownPage } from '#shared/kernel/shown-page.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';

/** The first part, from the left, in which two addresses differ. `form`: only case, a trailing slash or an index file. */
export type UrlDifference = 'none' | 'protocol' | 'domain' | 'host' | 'form' | 'path' | 'query';

/**
 * Compares two absolute addresses as search engines see them: by the standards, without fragments and without what
 * engines add (`shownPage`).
 */
export function urlDifference(a: string, b: string): UrlDifference {
  if (a === b) return 'none';
  const [first, second] = [shownPage(a), shownPage(b)];
  if (first === second) return 'none';
  const [left, right] = [parseUrl(first), parseUrl(second)];
  if (!left || !right) return 'path';
  if (registrableDomain(left.hostname) !== registrableDomain(right.hostname)) return 'domain';
  if (left.host !== right.host) return 'host';
  if (left.protocol !== right.protocol) return 'protocol';
  if (left.pathname !== right.pathname) {
    return plainPath(left) === plainPath(right) && left.search === right.search ? 'form' : 'path';
  }
  return left.search === right.search ? 'none' : 'query';
}

/** True where both name the same resource as far as a crawler can tell: equal up to the fragment. */
export function isSameAddress(a: string, b: string): boolean {
  return urlDifference(a, b) === 'none';
}

function plainPath(url: URL): string {
  return withoutEnd(url.pathname.toLowerCase().replace(/\/(index|default)\.(html?|php|aspx?)$/, '/'), '/');
}
