import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['structuredData'],
  texts: {
    title: { en: 'No structured data', fr: 'Pas de données structurées' },
    found: { en: 'The page has no JSON-LD, Microdata or RDFa.', fr: 'La page n’a ni JSON-LD, ni Microdata, ni RDFa.' },
    why: {
      en: 'Not scored: structured data is optional, and pages rank without it. It only opens the way to rich results.',
      fr: 'Non noté : les données structurées sont facultatives. Elles ouvrent seulement la voie aux résultats enrichis.',
    },
    fix: {
      en: 'See whether a rich result fits this kind of page.',
      fr: 'Voyez si un résultat enrichi convient à ce type de page.',
    },
  },
  source: {
    label: 'Google: structured data in Search',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const { jsonLd, microdataTypes, rdfaTypes } = structuredData;
    return jsonLd.length + microdataTypes.length + rdfaTypes.length === 0 ? fail({}, []) : pass;
  },
});
