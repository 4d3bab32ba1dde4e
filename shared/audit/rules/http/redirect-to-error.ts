import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/redirect-to-error',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'Redirect that ends in an error',
    found: 'The address redirects to a page that answers with status {status}.',
    why: 'Neither the old nor the new address can be indexed.',
    fix: 'Redirect to a page that exists, or answer 404 or 410 at once.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    if (!response.isRedirected) return notApplicable;
    return response.status >= 400 ? fail({ status: response.status }, [{ url: response.finalUrl }]) : pass;
  },
});
