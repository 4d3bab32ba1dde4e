import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/script-redirect',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['raw'],
  texts: {
    title: 'Redirect by script',
    found: 'A script in the HTML sends readers to another address at once.',
    why: 'Google follows it only after rendering; other crawlers stay on an empty page.',
    fix: 'Redirect on the server, with 301 or 308.',
  },
  source: {
    label: 'Google: site moves and redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  check({ raw }) {
    return failWhereAny((raw.resources?.scriptRedirects ?? []).map(({ url }) => (url === null ? {} : { url })));
  },
});
