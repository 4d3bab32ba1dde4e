import { declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: 'No canonical',
    found: 'The page declares no canonical address.',
    why: 'Not scored: Google recommends a canonical but does not ask for one. Without it, Google chooses among duplicates itself, which is fine for most pages.',
    fix: 'Add a link rel=canonical with the full address of this page if it can be reached under several addresses.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    return canonicals.length === 0 && declaredCanonicals(canonicals, page).length === 0 ? fail({}, []) : pass;
  },
});
