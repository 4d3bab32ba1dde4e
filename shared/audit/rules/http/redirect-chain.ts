import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/redirect-chain',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'Chain of redirects',
    found: '{count, plural, one {# redirect leads} other {# redirects in a row lead}} to this page.',
    why: 'Every hop costs time, and Googlebot gives up after ten.',
    fix: 'Redirect the first address straight to the last one.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    const { redirects } = response;
    if (redirects.length === 0) return response.isRedirected ? notApplicable : pass;
    return redirects.length > 1
      ? fail(
          { count: redirects.length },
          redirects.map(({ url, status }) => ({ url, value: String(status) })),
        )
      : pass;
  },
});
