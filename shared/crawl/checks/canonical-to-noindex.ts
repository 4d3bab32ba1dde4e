import type { Site } from '../site/site.ts';
import { canonicalWalks } from './canonical-walks.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/canonical-to-noindex',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Canonicals that are kept out of the index',
    found: '{count, plural, one {# page names} other {# pages name}} a canonical that says noindex.',
    why: 'The page says that the other should be shown, and the other that it should not. Both may disappear.',
    fix: 'Take noindex from the canonical, or name another.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = canonicalWalks(site).flatMap(({ endPage, target, url }) =>
    endPage?.isNoindex === true ? [{ url, target }] : [],
  );
  return findingsByTemplate(site, places);
}
