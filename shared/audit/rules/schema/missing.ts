import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['structuredData'],
  texts: {
    title: 'No structured data',
    found: 'The page has no JSON-LD, Microdata or RDFa.',
    why: 'Not scored: structured data is optional, and pages rank without it. It only opens the way to rich results.',
    fix: 'See whether a rich result fits this kind of page.',
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
