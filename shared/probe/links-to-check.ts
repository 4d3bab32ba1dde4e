import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import { maxLinks } from './check-links.ts';
import { mayAsk } from './may-ask.ts';

/** What a check of a page's links asks, and why it leaves out the others. Their sum is `links`. */
export interface LinksToCheck {
  readonly links: number;
  /** Addresses that are asked, each once. */
  readonly addresses: number;
  /** Links to an address that another link of the page leads to too. */
  readonly repeats: number;
  /** Jump links, mail, phone and script links, and links without an address. */
  readonly notWeb: number;
  /** To the user's own network, from a page that is not of it. */
  readonly closed: number;
  /** Beyond the most that are asked. */
  readonly beyond: number;
}

/** Every http(s) address that the page links to, fragments included. */
export function linkAddresses(links: readonly LinkFact[]): readonly string[] {
  return links.flatMap(({ kind, url }) => (url !== null && (kind === 'internal' || kind === 'external') ? [url] : []));
}

export function linksToCheck(links: readonly LinkFact[], pageUrl: string): LinksToCheck {
  const web = linkAddresses(links);
  const all = [...new Set(web.map(withoutFragment))];
  const asked = all.slice(0, maxLinks);
  const closed = asked.filter((url) => !mayAsk(url, pageUrl)).length;
  return {
    links: links.length,
    addresses: asked.length - closed,
    repeats: web.length - all.length,
    notWeb: links.length - web.length,
    closed,
    beyond: all.length - asked.length,
  };
}
