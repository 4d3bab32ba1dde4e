import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/fragment',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: 'Canonical with a fragment',
    found: 'The canonical contains a fragment: {value}.',
    why: 'Search engines don’t index parts of a page: what follows # is dropped, or the canonical is ignored.',
    fix: 'Remove # and what follows.',
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
