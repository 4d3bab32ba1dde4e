import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/soft-not-found',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Error pages that answer with success',
    found:
      '{count, plural, one {# address answers} other {# addresses answer}} 200 with the page that the site shows for what does not exist.',
    why: 'To a search engine each of them is a page. It may index errors, and it goes on asking for them.',
    fix: 'Answer 404 or 410 where there is nothing.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const pages = site.source.urls.filter(({ isSoftNotFound }) => isSoftNotFound);
  return findingsByTemplate(
    site,
    pages.map(({ url }) => ({ url })),
  );
}
