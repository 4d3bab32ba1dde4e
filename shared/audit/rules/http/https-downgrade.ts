import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/https-downgrade',
  severity: 'warning',
  basis: 'practice',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'Redirect from https to http',
    found: 'A redirect leads from https to http: {url}.',
    why: 'Others on the network can read and change what is sent on the way, and browsers may warn.',
    fix: 'Let every redirect lead to https.',
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  check({ response }) {
    const hops = [...response.redirects.map(({ url }) => url), response.finalUrl];
    const at = hops.findIndex((url, index) => url.startsWith('http:') && hops[index - 1]?.startsWith('https:'));
    const url = hops[at];
    return url === undefined ? pass : fail({ url }, [{ url }]);
  },
});
