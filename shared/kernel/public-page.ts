import { isPrivateHost } from './private-host.ts';
import { isHttpUrl, parseUrl, withoutFragment } from './url.ts';

/** The address of a page that others can be told of, without its fragment; null for any that is not of the public web. */
export function publicPage(url: string): string | null {
  const page = parseUrl(withoutFragment(url));
  return page && isHttpUrl(page) && !isPrivateHost(page.hostname) ? page.href : null;
}
