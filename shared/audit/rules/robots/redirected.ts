import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/redirected',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'robots.txt redirects',
    found: 'robots.txt is answered from another address.',
    why: 'Crawlers follow at least five hops; some follow none and find no rules.',
    fix: 'Serve robots.txt at its own address.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    return robotsTxt.status === 200 && robotsTxt.finalUrl !== robotsTxt.url
      ? fail({}, [{ url: robotsTxt.url, value: robotsTxt.finalUrl }])
      : pass;
  },
});
