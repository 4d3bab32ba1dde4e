import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-with-canonical',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['address', 'robotsDirectives', 'canonicals', 'page'],
  texts: {
    title: 'noindex next to a canonical elsewhere',
    found: 'The page is noindex, and its canonical names another address: {url}.',
    why: 'The two contradict each other: one says “drop this page”, the other “merge it with that one”. Google may carry noindex over to the other page or ignore the canonical.',
    fix: 'Choose one: the canonical for a duplicate, noindex for a page that must not be found.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ robotsDirectives, canonicals, page }) {
    const headers = page.facts.response.state === 'present' ? page.facts.response.value.headers : {};
    if (!decideNoindex(robotsDirectives, headers, page.collectedAt).isBlocked) return notApplicable;
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined || isSameAddress(url, page.url)) return pass;
    return fail({ url }, firstCanonicalPlace(canonicals, page));
  },
});
