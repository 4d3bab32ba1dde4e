import { isOfDomains } from '#shared/serp/is-of-domains.ts';

export interface KnownSites {
  /** Sites with tracked keywords, and the one in front. */
  readonly sites: readonly string[];
  /** The one to show: that of the page in front where it can have one, else the first. Undefined where there is none. */
  readonly first: string | undefined;
}

/** Sites to choose from. On a page of a known site, that site is the one in front. Takes the tracked ones by name. */
export function sitesOf(tracked: readonly string[], pageUrl: string | undefined): KnownSites {
  const url = pageUrl === undefined ? null : URL.parse(pageUrl);
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : null;
  const ofPage = host === null ? undefined : tracked.find((domain) => isOfDomains(host, [domain]));
  if (ofPage !== undefined) return { sites: tracked, first: ofPage };
  // A results page belongs to no site of the user's: what they track is of more use there.
  const [first] = tracked;
  if (host === null || first !== undefined) return { sites: host === null ? tracked : [...tracked, host], first };
  return { sites: [host], first: host };
}
