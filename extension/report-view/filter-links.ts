import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import type { LinkStatusFact, LinkStatusFacts } from '#shared/audit/facts/context-facts.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import { isNofollow } from './is-nofollow.ts';

export const linkFilters = ['internal', 'external', 'nofollow', 'other', 'broken', 'redirect'] as const;
export type LinkFilter = (typeof linkFilters)[number];

/** Internal, yet on another host of the same registrable domain; `www.` makes none. */
export function isToSubdomain({ kind, url }: LinkFact, pageUrl: string): boolean {
  return kind === 'internal' && url !== null && hostOf(url) !== hostOf(pageUrl);
}

function hostOf(url: string): string | undefined {
  return URL.parse(url)?.host.replace(/^www\./, '');
}

/** What is known of where links lead, by address without fragment; empty until it was asked. */
export type LinkStatuses = ReadonlyMap<string, LinkStatusFact>;

export function linkStatuses(input: Input<LinkStatusFacts>): LinkStatuses {
  return new Map(input.state === 'present' ? input.value.links.map((status) => [status.url, status]) : []);
}

export function statusOf({ url }: LinkFact, statuses: LinkStatuses): LinkStatusFact | undefined {
  return url === null ? undefined : statuses.get(withoutFragment(url));
}

export function passesLinkFilter(link: LinkFact, filter: LinkFilter, statuses: LinkStatuses): boolean {
  switch (filter) {
    case 'internal':
      return link.kind === 'internal';
    case 'external':
      return link.kind === 'external';
    case 'nofollow':
      return isNofollow(link);
    case 'broken':
    case 'redirect':
      return statusOf(link, statuses)?.verdict === filter;
    case 'other':
      return link.kind !== 'internal' && link.kind !== 'external';
  }
}

/** Links that any of the filters lets through (all where there is none) and that contain the search. */
export function filterLinks(
  links: readonly LinkFact[],
  filters: ReadonlySet<LinkFilter>,
  search: string,
  statuses: LinkStatuses,
): readonly LinkFact[] {
  const wanted = search.trim().toLowerCase();
  return links.filter(
    (link) =>
      (filters.size === 0 || [...filters].some((filter) => passesLinkFilter(link, filter, statuses))) &&
      (wanted === '' ||
        `${link.text} ${link.imageAlt ?? ''} ${link.url ?? link.href ?? ''}`.toLowerCase().includes(wanted)),
  );
}
