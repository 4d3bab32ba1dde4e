import type { Site, SitePage } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { areAlternates } from './text-groups.ts';

/** Queries that two pages must have in common; one or two are chance. */
const leastQueries = 3;
/** Of one query for one page: fewer say little. */
const leastImpressions = 10;
/** A query that shows more pages of a site is one for its name. */
const mostPages = 5;
const shownQueries = 3;

export const check = defineCheck({
  id: 'site/should-link',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete', 'search-queries'],
  texts: {
    title: 'Pages that should link to each other',
    found:
      '{count, plural, one {# pair of pages is} other {# pairs of pages are}} found by the same searches and not linked.',
    why: 'Pages that answer the same searches help each other by links.',
    fix: 'Link them where the text speaks of it.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

interface Pair {
  readonly a: SitePage;
  readonly b: SitePage;
  readonly queries: { readonly query: string; readonly impressions: number }[];
}

/** Pairs without a link in either direction; versions in other languages are no pair. */
function find(site: Site): readonly SiteFinding[] {
  const pairs = new Map<string, Pair>();
  for (const [query, shown] of site.searches.queries) {
    const pages = [...shown].flatMap(([id, impressions]) => {
      const page = site.pages.get(id);
      return page?.isIndexable && impressions >= leastImpressions ? [{ page, impressions }] : [];
    });
    if (pages.length > mostPages) continue;
    for (const [at, one] of pages.entries())
      for (const other of pages.slice(at + 1)) {
        const [a, b] = one.page.id < other.page.id ? [one.page, other.page] : [other.page, one.page];
        const key = `${a.id} ${b.id}`;
        const pair = pairs.get(key) ?? { a, b, queries: [] };
        pairs.set(key, pair);
        pair.queries.push({ query, impressions: one.impressions + other.impressions });
      }
  }
  const places = [...pairs.values()]
    .filter(
      ({ a, b, queries }) => queries.length >= leastQueries && !areLinked(site, a, b) && !areAlternates(site, a, b),
    )
    .toSorted((x, y) => y.queries.length - x.queries.length || x.a.id - y.a.id || x.b.id - y.b.id)
    .map(({ a, b, queries }) => ({ url: a.url, target: b.url, value: mostSearched(queries) }));
  return places.length === 0 ? [] : findingsByTemplate(site, places);
}

function areLinked(site: Site, a: SitePage, b: SitePage): boolean {
  return leadsTo(site, a, b) || leadsTo(site, b, a);
}

function leadsTo(site: Site, from: SitePage, to: SitePage): boolean {
  return site.linksTo(to.id).some((link) => site.graph.sourceOf(link) === from.id);
}

function mostSearched(queries: Pair['queries']): string {
  return queries
    .toSorted((a, b) => b.impressions - a.impressions)
    .slice(0, shownQueries)
    .map(({ query }) => query)
    .join(', ');
}
