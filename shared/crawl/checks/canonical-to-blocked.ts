import type { Site } from '../site/site.ts';
import { canonicalWalks } from './canonical-walks.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/canonical-to-blocked',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Canonicals that robots.txt forbids',
    found: '{count, plural, one {# page names} other {# pages name}} a canonical that Google may not fetch.',
    why: 'Google cannot see whether the two are the same.',
    fix: 'Allow the address in robots.txt.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = canonicalWalks(site).flatMap(({ target, url }) =>
    !site.mayGoogleRead(target) ? [{ url, target }] : [],
  );
  return findingsByTemplate(site, places);
}
