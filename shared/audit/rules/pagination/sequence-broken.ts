import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/sequence-broken',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['targets', 'page'],
  texts: {
    title: 'Pages of the series do not agree',
    found: 'The neighbouring page of the series does not point back.',
    why: 'Google does not use rel=next and rel=prev. Other search engines and browsers may, and lose the thread.',
    fix: 'Let each page name the one before and the one after it.',
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ targets, page }) {
    const own = targets.filter(({ role }) => role === 'next' || role === 'prev');
    if (own.length === 0) return notApplicable;
    return failWhereAny(
      own
        .filter(({ role, status, prev, next }) => {
          const back = role === 'next' ? prev : next;
          return status === 200 && (back === null || !isSameAddress(back, page.url));
        })
        .map(({ url, prev, next, role }) => ({ url, value: (role === 'next' ? prev : next) ?? '' })),
    );
  },
});
