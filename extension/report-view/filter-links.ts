import type { LinkFact } from '#shared/audit/body-facts.ts';

export const linkFilters = ['internal', 'external', 'nofollow', 'other'] as const;
export type LinkFilter = (typeof linkFilters)[number];

const nofollowRels = new Set(['nofollow', 'ugc', 'sponsored']);

/** True where search engines are told not to follow or endorse it. */
export function isNofollow({ rel }: LinkFact): boolean {
  return rel.some((token) => nofollowRels.has(token));
}

export function passesLinkFilter(link: LinkFact, filter: LinkFilter): boolean {
  switch (filter) {
    case 'internal':
      return link.kind === 'internal';
    case 'external':
      return link.kind === 'external';
    case 'nofollow':
      return isNofollow(link);
    case 'other':
      return link.kind !== 'internal' && link.kind !== 'external';
  }
}

/** Links that any of the filters lets through (all where there is none) and that contain the search. */
export function filterLinks(
  links: readonly LinkFact[],
  filters: ReadonlySet<LinkFilter>,
  search: string,
): readonly LinkFact[] {
  const wanted = search.trim().toLowerCase();
  return links.filter(
    (link) =>
      (filters.size === 0 || [...filters].some((filter) => passesLinkFilter(link, filter))) &&
      (wanted === '' ||
        `${link.text} ${link.imageAlt ?? ''} ${link.url ?? link.href ?? ''}`.toLowerCase().includes(wanted)),
  );
}
