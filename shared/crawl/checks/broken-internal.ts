import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding, type SitePlace } from './check.ts';
import { brokenBecause } from './broken-because.ts';
import { placesOfLinks } from './link-places.ts';

export const check = defineCheck({
  id: 'site/broken-internal',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Links to pages that are not there',
    found:
      '{group} {what}; {count, plural, =0 {the list names it} one {# link leads there} other {# links lead there}}{redirected, plural, =0 {} other {, # of them over a redirect}}.',
    why: 'Readers meet an error, and what the link says about the page is lost.',
    fix: 'Correct the address, take the link away, or redirect the address to what took its place.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  find,
});

/** One finding for each address; links to what redirects there count too, and so does a list that names it. A refusal to programs is not broken. */
function find(site: Site): readonly SiteFinding[] {
  const listed = listedAddresses(site);
  return site.source.urls.flatMap((known) => {
    const what = brokenBecause(known);
    const links = what === undefined ? [] : site.linksTo(known.id);
    const names = what === undefined ? [] : (listed.get(known.id) ?? []);
    if (what !== undefined && links.length === 0 && names.length > 0)
      return [{ ...pagesFinding(known.url, names), params: { what, count: 0, redirected: 0 } }];
    if (what === undefined || links.length === 0) return [];
    const { count, pages, places } = placesOfLinks(site, links);
    const direct = new Set(site.graph.linksTo(known.id));
    const redirected = links.filter((link) => !direct.has(link)).length;
    return [
      {
        group: known.url,
        params: { what, count, redirected },
        count,
        pages: [...pages, ...names.map(({ url }) => url)],
        places: places.map((place) =>
          place.target === known.url ? place : { ...place, value: `redirects to ${known.url}, which ${what}` },
        ),
      },
    ];
  });
}

/** The addresses of a list, by where they end. */
function listedAddresses(site: Site): ReadonlyMap<number, readonly SitePlace[]> {
  const { list = [] } = site.source.settings;
  const ends = list.flatMap((address) => {
    const known = site.find(address);
    if (!known) return [];
    const final = site.finalOf(known.id);
    const target = site.source.urls[final]?.url;
    const place: SitePlace = { url: known.url, ...(target !== undefined && target !== known.url && { target }) };
    return [{ final, place }];
  });
  return new Map(
    Array.from(
      Map.groupBy(ends, ({ final }) => final),
      ([final, same]) => [final, same.map(({ place }) => place)],
    ),
  );
}
