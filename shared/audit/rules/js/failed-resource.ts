import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/failed-resource',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Files that did not load', fr: 'Fichiers non chargés' },
    found: {
      en: '{count, plural, one {One file was} other {# files were}} answered by an error.',
      fr: '{count, plural, one {Un fichier a reçu} other {# fichiers ont reçu}} une erreur en réponse.',
    },
    why: {
      en: 'What a missing script or style sheet should have shown is missing for Google too.',
      fr: 'Ce qu’un script ou une feuille de style manquants devaient afficher manque aussi à Google.',
    },
    fix: { en: 'Mend or remove these addresses.', fr: 'Corrigez ou retirez ces adresses.' },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ vitals }) {
    return failWhereAny(vitals.resources.failed.map(({ url, status }) => ({ url, value: String(status) })));
  },
});
