import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/not-self',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'canonicals', 'page'],
  texts: {
    title: 'Canonical names another page',
    found:
      'The canonical differs from this address in its {part, select, host {host} path {path} query {query} other {address}}: {url}.',
    why: 'That is right for a duplicate. If this page is meant to be found itself, it asks Google to show the other one instead.',
    fix: 'If this page is not a duplicate, let the canonical name the page itself.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined) return notApplicable;
    const part = urlDifference(page.url, url);
    return part === 'host' || part === 'path' || part === 'query'
      ? fail({ url, part }, firstCanonicalPlace(canonicals, page))
      : pass;
  },
});
