import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/no-return-tag',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets', 'page'],
  texts: {
    title: 'Language version does not link back',
    found: '{count, plural, one {One language version does} other {# language versions do}} not name this page.',
    why: 'Both pages have to name each other. A one-sided hreflang is ignored.',
    fix: 'Add this page to the hreflang set of the other.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ targets, page }) {
    const own = targets.filter(({ role }) => role === 'alternate');
    if (own.length === 0) return notApplicable;
    const canonical = page.facts.document.canonicals?.[0]?.url ?? page.url;
    const isOwn = (url: string): boolean => isSameAddress(url, page.url) || isSameAddress(url, canonical);
    const wrong = own.filter(
      ({ url, status, alternates }) => status === 200 && !isOwn(url) && !alternates.some((each) => isOwn(each.url)),
    );
    return failWhereAny(wrong.map(({ url, code }) => ({ url, value: code ?? '' })));
  },
});
