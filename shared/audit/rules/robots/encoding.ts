import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/encoding',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'robots.txt is not UTF-8',
    found: 'robots.txt is not readable as UTF-8.',
    why: 'Google reads robots.txt as UTF-8 and ignores what is not UTF-8. A file in UTF-16 is ignored entirely.',
    fix: 'Save the file as UTF-8.',
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    return robotsTxt.status === 200 && /\0|\uFFFD/.test(robotsTxt.text)
      ? fail({}, [{ url: robotsTxt.url, value: robotsTxt.contentType ?? '' }])
      : pass;
  },
});
