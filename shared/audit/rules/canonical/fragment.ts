import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/fragment',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: { en: 'Canonical with a fragment', fr: 'Canonique avec un fragment' },
    found: { en: 'The canonical contains a fragment: {value}.', fr: 'La canonique contient un fragment : {value}.' },
    why: {
      en: 'Search engines don’t index parts of a page: what follows # is dropped, or the canonical is ignored.',
      fr: 'Les moteurs n’indexent pas les parties d’une page : ce qui suit # est supprimé, ou la canonique est ignorée.',
    },
    fix: { en: 'Remove # and what follows.', fr: 'Retirez # et ce qui suit.' },
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const found = declaredCanonicals(canonicals, page).filter(({ href }) => href.includes('#'));
    const [first] = found;
    return first ? fail({ value: first.href.slice(0, 200) }, found.map(canonicalPlace)) : pass;
  },
});
