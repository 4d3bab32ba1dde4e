import type { Site } from '../site/site.ts';
import { canonicalWalks } from './canonical-walks.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/canonical-loop',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Canonicals in a circle',
    found:
      '{count, plural, one {# page names a canonical that leads back to it} other {# pages name canonicals that lead back to them}}.',
    why: 'Neither address says that it is the one. Google has to choose.',
    fix: 'Let one of them name itself.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = canonicalWalks(site).flatMap(({ isLoop, target, url }) => (isLoop ? [{ url, target }] : []));
  return findingsByTemplate(site, places);
}
