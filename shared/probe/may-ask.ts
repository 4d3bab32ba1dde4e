import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';

/**
 * Whether an address that a page names may be asked. A page must not make us knock on doors inside the user's own
 * network: private addresses are asked only where the audited page itself lives there, on the same origin.
 */
export function mayAsk(url: string, pageUrl: string): boolean {
  const target = parseUrl(url);
  if (!target || !isHttpUrl(target)) return false;
  return !isPrivateHost(target.hostname) || target.origin === parseUrl(pageUrl)?.origin;
}
