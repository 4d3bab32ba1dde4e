import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/https-downgrade',
  severity: 'warning',
  basis: 'practice',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: { en: 'Redirect from https to http', fr: 'Redirection de https vers http' },
    found: { en: 'A redirect leads from https to http: {url}.', fr: 'Une redirection mène de https à http : {url}.' },
    why: {
      en: 'The way to the page can be read and changed by others on the network, and browsers may warn.',
      fr: 'Le trajet vers la page peut être lu et modifié sur le réseau, et les navigateurs peuvent avertir.',
    },
    fix: { en: 'Let every redirect lead to https.', fr: 'Faites mener chaque redirection vers https.' },
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
