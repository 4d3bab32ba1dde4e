import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/not-https',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Page without https',
    found: 'The page is served over http.',
    why: 'Browsers call it “not secure”, others on the network can read and change it, and Google prefers https pages.',
    fix: 'Get a certificate (free from Let’s Encrypt) and redirect http to https.',
  },
  source: {
    label: 'Google: page experience',
    url: 'https://developers.google.com/search/docs/appearance/page-experience',
    checked: '2026-11',
  },
  check({ page }) {
    if (page.isStaging || !page.url.startsWith('http')) return notApplicable;
    return page.url.startsWith('http:') ? fail({}, []) : pass;
  },
});
