import { shownPage } from '#shared/kernel/shown-page.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';

/**
 * One form for all the ways of writing the same page's address: scheme, `www.`, case, trailing slash and index file
 * don't count. Two addresses of one form are likely the same page; they need not be.
 */
export function addressForm(address: string): string {
  const url = parseUrl(shownPage(address));
  if (!url) return address;
  const host = url.host.replace(/^www\./, '');
  const path = withoutEnd(url.pathname.replace(/\/index\.(html?|php)$/i, '/'), '/');
  return `${host}${path}${url.search}`.toLowerCase();
}
