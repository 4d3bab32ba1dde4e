import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/redirected',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'robots.txt redirects', fr: 'robots.txt redirige' },
    found: { en: 'robots.txt is answered from another address.', fr: 'robots.txt est servi depuis une autre adresse.' },
    why: {
      en: 'Crawlers follow at least five hops; some follow none and find no rules.',
      fr: 'Les robots suivent au moins cinq sauts ; certains aucun, et ne trouvent aucune règle.',
    },
    fix: { en: 'Serve robots.txt at its own address.', fr: 'Servez robots.txt à sa propre adresse.' },
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
