import type { Site } from '../site/site.ts';
import { defineCheck, type SiteFinding } from './check.ts';
import { brokenBecause } from './broken-because.ts';
import { placesOfLinks } from './link-places.ts';

export const check = defineCheck({
  id: 'site/link-to-redirect',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  texts: {
    title: 'Links to addresses that redirect',
    found: '{count, plural, one {# link leads} other {# links lead}} to {group}, which redirects ({kind}) to {final}.',
    why: 'Each such link costs one request more, for readers and crawlers.',
    fix: 'Link the final address.',
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  find,
});

const permanent: ReadonlySet<number> = new Set([301, 308]);

/** What ends in an error is a broken link (`site/broken-internal`): its final address is none to link. */
function find(site: Site): readonly SiteFinding[] {
  const { graph, source } = site;
  return source.urls.flatMap(({ id, outcome, status, url }) => {
    const final = outcome === 'redirect' ? site.finalOf(id) : -1;
    const end = source.urls[final];
    const links = !end || brokenBecause(end) !== undefined ? [] : [...graph.linksTo(id)];
    if (links.length === 0) return [];
    const { count, pages, places } = placesOfLinks(site, links);
    const params = {
      kind: kindOf(status),
      final: end?.url ?? '',
      count,
    };
    return [{ group: url, params, count, pages, places }];
  });
}

function kindOf(status: number): string {
  if (status === 0) return 'with a status that a browser does not show';
  return `${status}, ${permanent.has(status) ? 'permanent' : 'temporary'}`;
}
