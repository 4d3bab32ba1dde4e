import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/multiple-conflicting',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: { en: 'Canonicals that point to different pages', fr: 'Canoniques vers des pages différentes' },
    found: {
      en: '{count} canonicals point to different pages.',
      fr: '{count} canoniques désignent des pages différentes.',
    },
    why: {
      en: 'Search engines will pick one for you, or ignore them all.',
      fr: 'Les moteurs de recherche choisiront pour vous, ou les ignoreront toutes.',
    },
    fix: {
      en: 'Keep the one that names the page you want in search, and remove the others, in the HTML and in the Link header.',
      fr: 'Gardez celle qui désigne la page voulue dans la recherche et retirez les autres, dans le HTML et dans l’en-tête Link.',
    },
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
