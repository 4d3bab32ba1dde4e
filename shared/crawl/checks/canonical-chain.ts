import type { Site } from '../site/site.ts';
import { canonicalWalks } from './canonical-walks.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/canonical-chain',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Canonicals that lead on to others',
    found: '{count, plural, one {# page names} other {# pages name}} a canonical that itself names another.',
    why: 'Google may follow, and may as well take none of them.',
    fix: 'Name the last address at once.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = canonicalWalks(site).flatMap(({ isLoop, steps, target, url }) =>
    !isLoop && steps > 1 ? [{ url, target }] : [],
  );
  return findingsByTemplate(site, places);
}
