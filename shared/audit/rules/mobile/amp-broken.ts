import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/amp-broken',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['targets', 'page'],
  texts: {
    title: 'AMP version does not fit',
    found: 'The AMP version fails or names another canonical.',
    why: 'An AMP page must answer and name this page as its canonical, or Google does not pair them.',
    fix: 'Correct the amphtml link, or the canonical of the AMP page.',
  },
  source: {
    label: 'Google: AMP in Search',
    url: 'https://developers.google.com/search/docs/crawling-indexing/amp',
    checked: '2026-11',
  },
  check({ targets, page }) {
    const own = targets.filter(({ role }) => role === 'amp');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(
      ({ status, canonical }) =>
        (status !== null && status >= 400 && status !== 403) ||
        (status === 200 && (canonical === null || !isSameAddress(canonical, page.url))),
    );
    return failWhereAny(wrong.map(({ url, status, canonical }) => ({ url, value: canonical ?? String(status ?? '') })));
  },
});
