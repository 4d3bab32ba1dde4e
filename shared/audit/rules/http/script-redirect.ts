import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/script-redirect',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['raw'],
  texts: {
    title: { en: 'Redirect by script', fr: 'Redirection par script' },
    found: {
      en: 'A script in the HTML sends readers to another address at once.',
      fr: 'Un script du HTML envoie aussitôt les lecteurs ailleurs.',
    },
    why: {
      en: 'Google follows it only after rendering; other crawlers stay on an empty page.',
      fr: 'Google ne la suit qu’après rendu ; d’autres robots restent sur une page vide.',
    },
    fix: { en: 'Redirect on the server, with 301 or 308.', fr: 'Redirigez sur le serveur, par 301 ou 308.' },
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
