import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';

import type { SerpItem } from './snapshot-item.ts';

/** Where the results of a page lead, each address once, in the page's order; ads are none. */
export function resultAddresses(items: readonly SerpItem[]): readonly string[] {
  const addresses = items.flatMap((item) => {
    if (item.type === 'organic') return [item.url];
    const isListed = item.type === 'product' || item.type === 'video_result';
    return isListed && item.sponsored !== true ? [item.url] : [];
  });
  return [...new Set(addresses.filter((address) => address !== null).filter(isHttp))];
}

function isHttp(address: string): boolean {
  const url = parseUrl(address);
  return url !== undefined && isHttpUrl(url);
}
