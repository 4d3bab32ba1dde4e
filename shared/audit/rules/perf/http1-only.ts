import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/http1-only',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals', 'page'],
  texts: {
    title: { en: 'Served over HTTP/1.1', fr: 'Servi en HTTP/1.1' },
    found: { en: 'The page came over {protocol}.', fr: 'La page est arrivée en {protocol}.' },
    why: {
      en: 'HTTP/2 and HTTP/3 send many files over one connection at once; HTTP/1.1 makes them queue.',
      fr: 'HTTP/2 et HTTP/3 envoient de nombreux fichiers à la fois sur une connexion ; HTTP/1.1 les met en file.',
    },
    fix: {
      en: 'Switch HTTP/2 or HTTP/3 on at your server or its CDN.',
      fr: 'Activez HTTP/2 ou HTTP/3 sur votre serveur ou son CDN.',
    },
  },
  source: {
    label: 'Chrome: use HTTP/2',
    url: 'https://developer.chrome.com/docs/lighthouse/best-practices/uses-http2',
    checked: '2026-11',
  },
  check({ vitals, page }) {
    const { protocol } = vitals.resources;
    if (protocol === null || page.isStaging) return notApplicable;
    return /^(h2|h3|quic)/.test(protocol) ? pass : fail({ protocol }, []);
  },
});
