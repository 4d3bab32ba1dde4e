import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/form-drift',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'canonicals', 'page'],
  texts: {
    title: 'Canonical in another spelling of this address',
    found: 'The canonical differs from this address only in case, a trailing slash or an index file: {url}.',
    why: 'Both spellings answer, so links and signals are split until Google merges them.',
    fix: 'Use one spelling everywhere, and redirect the other one to it.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined) return notApplicable;
    return urlDifference(page.url, url) === 'form' ? fail({ url }, firstCanonicalPlace(canonicals, page)) : pass;
  },
});
