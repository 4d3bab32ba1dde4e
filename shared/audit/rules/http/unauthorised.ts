import { defineRule, fail, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/unauthorised',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['response'],
  texts: {
    title: 'Page refuses visitors without a login',
    found: 'A request without cookies gets status {status}.',
    why: 'Googlebot has no login and gets the same response. With 403, it may also be bot protection that lets Googlebot through; check that in Search Console.',
    fix: 'If the page is public, let it answer 200 without a login.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    const { status } = response;
    if (status === 401) return fail({ status }, []);
    return status === 403 ? needsReview({ status }, []) : pass;
  },
});
