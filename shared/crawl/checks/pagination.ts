import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/pagination',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  texts: {
    title: 'Series of pages with a fault',
    found: '{count, plural, one {# page} other {# pages}} of a series: {group}.',
    why: 'Each page of a list is the only way to what stands on it. Google reads rel="next" no more, but follows the links.',
    fix: 'Let each page of a series be indexed, with itself as its canonical and a link to the next.',
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = [...site.pages.values()].flatMap((page) => {
    const { canonical, id, isNoindex, next, prev, url } = page;
    const before = prev === null ? undefined : site.pageAt(prev);
    const after = next === null ? undefined : site.pageAt(next);
    const known = next === null ? undefined : site.find(next);
    const fault =
      after?.id === id
        ? 'next leads to itself'
        : known && known.status >= 400
          ? `next answers ${known.status}`
          : before && canonical !== null && site.find(canonical)?.id === firstOf(site, page.id)
            ? 'names the first page as its canonical'
            : before && isNoindex
              ? 'noindex'
              : undefined;
    return fault === undefined ? [] : [{ url, value: fault, ...(next !== null && { target: next }) }];
  });
  return [...Map.groupBy(places, ({ value }) => value)].map(([fault, same]) => pagesFinding(fault, same));
}

/** The first page of the series that a page belongs to. */
function firstOf(site: Site, id: number): number {
  const seen = new Set<number>();
  let at = site.pages.get(id);
  while (at && at.prev !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const before = site.pageAt(at.prev);
    if (!before) break;
    at = before;
  }
  return at?.id === id ? -1 : (at?.id ?? -1);
}
