import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/resource-over-limit',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Script or style sheet over 2 MB', fr: 'Script ou feuille de style de plus de 2 Mo' },
    found: {
      en: '{count, plural, one {One file is} other {# files are}} larger than 2 MB.',
      fr: '{count, plural, one {Un fichier dépasse} other {# fichiers dépassent}} 2 Mo.',
    },
    why: {
      en: 'Googlebot reads the first 2 MB of each file and drops the rest, so that the page may render in part only.',
      fr: 'Googlebot lit les 2 premiers Mo de chaque fichier et ignore le reste : le rendu peut rester incomplet.',
    },
    fix: {
      en: 'Split the file, and send each page only what it uses.',
      fr: 'Découpez le fichier et n’envoyez à chaque page que ce qu’elle utilise.',
    },
  },
  source: {
    label: 'Google: Googlebot',
    url: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
    checked: '2026-11',
  },
  check({ vitals }) {
    return failWhereAny(
      vitals.resources.overLimit.map(({ url, bytes }) => ({ url, value: `${Math.round(bytes / 1_000)} kB` })),
    );
  },
});
