import { parseUrl } from '#shared/kernel/url.ts';

import type { CrawlSettings } from '../settings.ts';
import type { KnownUrl } from '../state/known-urls.ts';
import { askExternals, type AskExternalsOptions, type ExternalsHome } from './ask-externals.ts';
import type { ExternalLook } from './external-look.ts';

/** What a crawl, after its end, learned of other sites that its pages link to. */
export interface ExternalLinks {
  readonly looks: readonly ExternalLook[];
  /** Addresses that nobody asked yet: the limit, or the user, kept them. */
  readonly left: number;
}

export interface ExternalLinksOptions extends Pick<AskExternalsOptions, 'onLook' | 'signal'> {
  /** Addresses at most. */
  readonly most: number;
  /** What is known of earlier looks; of two at one address the later in the list. */
  readonly before: readonly ExternalLook[];
}

/** Asks the addresses on other hosts that a crawl came upon, in the order in which it did. */
export async function lookAtExternals(
  { settings, urls }: { readonly settings: CrawlSettings; readonly urls: Iterable<KnownUrl> },
  home: ExternalsHome,
  { before, most, ...rest }: ExternalLinksOptions,
): Promise<ExternalLinks> {
  const own = parseUrl(settings.start)?.host;
  const addresses: string[] = [];
  for (const { outcome, url } of urls)
    if (outcome === 'out-of-scope' && parseUrl(url)?.host !== own) addresses.push(url);
  const looks = await askExternals(addresses.slice(0, most), home, {
    ...rest,
    userAgent: settings.userAgent,
    before: new Map(before.map((look) => [look.url, look])),
  });
  return { looks, left: addresses.length - looks.length };
}
