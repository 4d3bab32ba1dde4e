import type { Site } from '../site/site.ts';
import { canonicalWalks } from './canonical-walks.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/canonical-to-redirect',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Canonicals that redirect',
    found: '{count, plural, one {# page names} other {# pages name}} an address that redirects as its canonical.',
    why: 'The two statements differ. Google mostly follows the redirect, but takes longer to decide.',
    fix: 'Name the address where the redirect ends.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = canonicalWalks(site).flatMap(({ isRedirected, target, url }) =>
    isRedirected ? [{ url, target }] : [],
  );
  return findingsByTemplate(site, places);
}
