import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/invalid-url',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: 'Canonical that is not a web address',
    found: 'The canonical can’t be used: {value}.',
    why: 'A canonical that is not a valid http or https address is ignored.',
    fix: 'Write a full address like https://www.example.com/page.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const invalid = declaredCanonicals(canonicals, page).filter(
      ({ url }) => url === null || !/^https?:\/\/[^/]/.test(url),
    );
    const [first] = invalid;
    return first ? fail({ value: first.href.slice(0, 200) }, invalid.map(canonicalPlace)) : pass;
  },
});
