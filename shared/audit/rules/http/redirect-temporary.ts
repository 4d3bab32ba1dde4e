import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/redirect-temporary',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'Temporary redirect',
    found: 'The redirect to this page is temporary (status {status}).',
    why: 'With a temporary redirect Google tends to keep the old address in its results.',
    fix: 'If the move is permanent, answer 301 or 308.',
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  check({ response }) {
    const temporary = response.redirects.filter(({ status }) => status === 302 || status === 303 || status === 307);
    const [first] = temporary;
    return first
      ? fail(
          { status: first.status },
          temporary.map(({ url, status }) => ({ url, value: String(status) })),
        )
      : pass;
  },
});
