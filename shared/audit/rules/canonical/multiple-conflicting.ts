import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/multiple-conflicting',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: 'Canonicals that point to different pages',
    found: '{count, plural, one {# canonical points} other {# canonicals point}} to different pages.',
    why: 'Search engines will pick one for you, or ignore them all.',
    fix: 'Keep the one that names the page you want in search, and remove the others, in the HTML and in the Link header.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const declared = declaredCanonicals(canonicals, page).filter(({ url }) => url !== null);
    const targets = new Set(declared.map(({ url }) => url));
    return targets.size > 1 ? fail({ count: targets.size }, declared.map(canonicalPlace)) : pass;
  },
});
