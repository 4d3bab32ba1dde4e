import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/too-large',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'robots.txt over 500 KiB',
    found: 'robots.txt is longer than the 500 KiB that Google reads.',
    why: 'Everything after 500 KiB is ignored.',
    fix: 'Shorten the file: use wildcards, or move content into a folder that one rule covers.',
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    return robotsTxt.isTruncated ? fail({}, [{ url: robotsTxt.url }]) : pass;
  },
});
