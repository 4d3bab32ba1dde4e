import type { Site } from '../site/site.ts';
import { defineCheck, type SiteFinding } from './check.ts';
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
      '{group} {what}; {count, plural, one {# link leads} other {# links lead}} there{redirected, plural, =0 {} other {, # of them over a redirect}}.',
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

/** One finding for each address; links to what redirects there count too. A refusal to programs is not broken. */
function find(site: Site): readonly SiteFinding[] {
  return site.source.urls.flatMap((known) => {
    const what = brokenBecause(known);
    const links = what === undefined ? [] : site.linksTo(known.id);
    if (what === undefined || links.length === 0) return [];
    const { count, pages, places } = placesOfLinks(site, links);
    const direct = new Set(site.graph.linksTo(known.id));
    const redirected = links.filter((link) => !direct.has(link)).length;
    return [
      {
        group: known.url,
        params: { what, count, redirected },
        count,
        pages,
        places: places.map((place) =>
          place.target === known.url ? place : { ...place, value: `redirects to ${known.url}, which ${what}` },
        ),
      },
    ];
  });
}
