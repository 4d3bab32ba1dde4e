import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';
import { placesOfLinks } from './link-places.ts';

export const check = defineCheck({
  id: 'site/nofollow-inlinks-only',
  severity: 'warning',
  basis: 'google',
  needs: ['complete'],
  texts: {
    title: 'Pages reached by nofollow links alone',
    found: '{count, plural, one {# page is} other {# pages are}} linked with nofollow only, though it may be indexed.',
    why: 'nofollow says that the site does not want to be associated with the page. Google then may not follow the link.',
    fix: 'Take nofollow from links to your own pages.',
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  return site.indexable.flatMap(({ id, url }) => {
    const links = id === 0 ? [] : site.linksTo(id);
    if (links.length === 0 || links.some((link) => !site.graph.isNofollow(link))) return [];
    const { count, pages, places } = placesOfLinks(site, links);
    return [{ ...pagesFinding(url, places), params: { count: 1 }, count, pages }];
  });
}
