import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/cross-domain',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'canonicals', 'page'],
  texts: {
    title: 'Canonical on another domain',
    found: 'The canonical names a page of another domain: {url}.',
    why: 'Google will show the other site’s page instead of this one. That is meant for republished content only.',
    fix: 'If the content is yours, let the canonical name this page.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined) return notApplicable;
    return urlDifference(page.url, url) === 'domain'
      ? fail({ url }, firstCanonicalPlace(canonicals, page), page.isStaging ? 'notice' : undefined)
      : pass;
  },
});
