import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/server-error',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['response'],
  texts: {
    title: 'Server error',
    found: 'The server answers with status {status}.',
    why: 'Google crawls the site more slowly, and drops pages that keep answering 5xx.',
    fix: 'Look for the reason in the server’s log. For planned maintenance, answer 503 for a short time only.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    return response.status >= 500 ? fail({ status: response.status }, []) : pass;
  },
});
