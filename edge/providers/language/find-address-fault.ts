import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { parseUrl } from '#shared/kernel/url.ts';

/**
 * What is wrong with the base address of a vendor, for the user who gave it; null where it can be used. Public ones by
 * https, and on one's own machine its own servers too. What a name leads to the platform checks
 * (`global_fetch_strictly_public`).
 */
export function findAddressFault(
  address: string,
  { allowsLoopback }: { readonly allowsLoopback: boolean },
): string | null {
  const url = parseUrl(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return 'is no web address';
  if (url.username !== '' || url.password !== '') return 'has a name or password in it';
  if (url.search !== '' || url.hash !== '') return 'has more than a path in it';
  if (allowsLoopback && isLoopback(url.hostname)) return null;
  if (isPrivateHost(url.hostname)) return 'cannot be reached from the internet';
  return url.protocol === 'https:' ? null : 'has to start with https://';
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
