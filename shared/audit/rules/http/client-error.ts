import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/client-error',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['response'],
  texts: {
    title: 'Page answers with an error',
    found: 'The server answers with status {status}.',
    why: 'Google does not index pages that answer 4xx, and removes those it had.',
    fix: 'If the page exists, make it answer 200. If it moved, redirect it. If it is gone for good, leave 404 or 410.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    const { status } = response;
    return status >= 400 && status < 500 && status !== 401 && status !== 403 ? fail({ status }, []) : pass;
  },
});
