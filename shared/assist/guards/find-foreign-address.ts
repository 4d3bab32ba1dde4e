import { parse } from 'tldts';

import type { PageFacts } from '#shared/audit/facts/facts.ts';

/**
 * The first address or domain in a text that is not of the page's own site: a page can say one only to have it repeated.
 * undefined for a text without one. Read as a browser's address bar does: wide letters are letters, and what is not seen
 * is not there (https://www.unicode.org/reports/tr46/).
 */
export function findForeignAddress(text: string, { url }: PageFacts): string | undefined {
  const own = parse(url).domain;
  const plain = text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  const named = plain.match(/\b[a-z][a-z\d+.-]{1,20}:\/\/\S+|[\p{L}\d-]+(?:[.。．｡][\p{L}\d-]+)+|\S+@\S+/giu) ?? [];
  return named.find((address) => {
    const { domain, isIcann, isIp } = parse(address.replace(/[。．｡]/g, '.'));
    if (address.includes('://') || address.includes('@') || isIp === true) return domain === null || domain !== own;
    return isIcann === true && domain !== null && domain !== own;
  });
}
