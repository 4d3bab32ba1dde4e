import { parseUrl } from '#shared/kernel/url.ts';

import type { KnownUrl } from '../state/known-urls.ts';
import type { ExternalLook } from './external-look.ts';

/** What a crawl, after its end, learned of other sites that its pages link to. */
export interface ExternalLinks {
  readonly looks: readonly ExternalLook[];
  /** Addresses that nobody asked yet: the limit, or the user, kept them. */
  readonly left: number;
}

/** Addresses on other hosts that a crawl came upon, in the order in which it did. */
export function externalAddresses(urls: Iterable<KnownUrl>, start: string): readonly string[] {
  const own = parseUrl(start)?.host;
  const found: string[] = [];
  for (const { outcome, url } of urls) if (outcome === 'out-of-scope' && parseUrl(url)?.host !== own) found.push(url);
  return found;
}
