import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { followedLinksTo } from './followed-links.ts';
import { placesOfLinks } from './link-places.ts';

export const check = defineCheck({
  id: 'site/one-inlink',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete'],
  texts: {
    title: 'Pages with a single link',
    found: '{count, plural, one {# page has} other {# pages have}} a link from one page only.',
    why: 'One link less and the page is lost. More links say that it matters.',
    fix: 'Link important ones from more of the pages that speak of the same.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = site.indexable.flatMap(({ id, url }) => {
    if (id === 0) return [];
    const links = followedLinksTo(site, id);
    const sources = new Set(links.map((link) => site.graph.sourceOf(link)));
    const [place] = sources.size === 1 ? placesOfLinks(site, links).places : [];
    return place ? [{ url, value: `linked by ${place.url}`, ...(place.text && { text: place.text }) }] : [];
  });
  return findingsByTemplate(site, places);
}
