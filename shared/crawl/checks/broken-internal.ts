import type { KnownUrl } from '../state/known-urls.ts';
import type { Site } from '../site/site.ts';
import { defineCheck, type SiteFinding } from './check.ts';
import { placesOfLinks } from './link-places.ts';

export const check = defineCheck({
  id: 'site/broken-internal',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Links to pages that are not there',
    found: '{group} {what}; {count, plural, one {# link leads} other {# links lead}} there.',
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
    const what = faultOf(known);
    const links = what === undefined ? [] : site.linksTo(known.id);
    if (what === undefined || links.length === 0) return [];
    const { count, places } = placesOfLinks(site, links);
    return [{ group: known.url, params: { what, count }, count, places }];
  });
}

function faultOf({ detail, outcome, status }: KnownUrl): string | undefined {
  if (outcome === 'fetched' && status >= 400) return `answers ${status}`;
  if (outcome !== 'unreachable') return undefined;
  return detail === 'dead-host' ? 'has no server' : detail === 'network' ? 'gives no answer' : undefined;
}
