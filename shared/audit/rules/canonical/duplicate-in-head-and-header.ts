import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/duplicate-in-head-and-header',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: 'Canonical in both HTML and header',
    found: 'The canonical is set in the HTML and in the Link header.',
    why: 'Google advises to choose one method: two are easily changed apart.',
    fix: 'Keep the link in the HTML; use the header for files such as PDFs.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const declared = declaredCanonicals(canonicals, page);
    const isIn = (source: 'head' | 'header') => declared.some((canonical) => canonical.source === source);
    return isIn('head') && isIn('header') ? fail({}, declared.map(canonicalPlace)) : pass;
  },
});
