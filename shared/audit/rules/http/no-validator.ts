import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/no-validator',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'No ETag and no Last-Modified',
    found: 'The response has neither ETag nor Last-Modified.',
    why: 'With one of them Google’s crawlers can ask whether the page changed instead of fetching it again.',
    fix: 'Send an ETag or a true Last-Modified.',
  },
  source: {
    label: 'Google: HTTP caching for crawlers',
    url: 'https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers',
    checked: '2026-11',
  },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return headers['etag'] === undefined && headers['last-modified'] === undefined ? fail({}, []) : pass;
  },
});
