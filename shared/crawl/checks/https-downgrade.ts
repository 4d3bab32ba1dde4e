import type { Site } from '../site/site.ts';
import { defineCheck, type SiteFinding } from './check.ts';
import { placesOfLinks } from './link-places.ts';

export const check = defineCheck({
  id: 'site/https-downgrade',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Links from https to http of the same site',
    found: '{count, plural, one {# link leads} other {# links lead}} to {group}, without encryption.',
    why: 'Who follows them leaves the encrypted site, or is redirected back.',
    fix: 'Link the https address.',
  },
  source: {
    label: 'Google: HTTPS as a ranking signal',
    url: 'https://developers.google.com/search/blog/2014/08/https-as-ranking-signal',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const { graph, source } = site;
  const start = new URL(source.settings.start);
  if (start.protocol !== 'https:') return [];
  return source.urls.flatMap(({ id, url }) => {
    if (!url.startsWith('http:') || new URL(url).hostname !== start.hostname) return [];
    const links = [...graph.linksTo(id)].filter((link) => source.urls[graph.sourceOf(link)]?.url.startsWith('https:'));
    if (links.length === 0) return [];
    const { count, pages, places } = placesOfLinks(site, links);
    return [{ group: url, params: { count }, count, pages, places }];
  });
}
