import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/multiple',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: 'Same canonical more than once',
    found: 'The same canonical is declared {count, plural, one {# time} other {# times}}.',
    why: 'Nothing is lost as long as they agree. But two parts of your system write the same tag, and one day they will differ.',
    fix: 'Let one part of your system write the canonical.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const declared = declaredCanonicals(canonicals, page).filter(({ source }) => source === 'head');
    if (declared.length < 2 || new Set(declared.map(({ url }) => url)).size > 1) return pass;
    return fail({ count: declared.length }, declared.map(canonicalPlace));
  },
});
