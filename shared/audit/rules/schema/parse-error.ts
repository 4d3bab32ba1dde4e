import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/parse-error',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: { en: 'Structured data that can’t be read', fr: 'Données structurées illisibles' },
    found: {
      en: '{count, plural, one {One JSON-LD block is} other {# JSON-LD blocks are}} not valid JSON: {message}.',
      fr: '{count, plural, one {Un bloc JSON-LD n’est pas} other {# blocs JSON-LD ne sont pas}} du JSON valide : {message}.',
    },
    why: {
      en: 'Search engines skip the whole block, so the page gets no rich result from it.',
      fr: 'Les moteurs ignorent tout le bloc : la page n’en tire aucun résultat enrichi.',
    },
    fix: {
      en: 'Correct the place that the message names; often it is a comma, a quote or a line break inside a text.',
      fr: 'Corrigez l’endroit indiqué par le message ; souvent une virgule, un guillemet ou un saut de ligne dans un texte.',
    },
  },
  source: {
    label: 'Google: introduction to structured data',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const broken = structuredData.jsonLd.filter(
      ({ error, isTruncated, text }) => error !== null && !isTruncated && text.trim() !== '',
    );
    return failWhereAny(
      broken.map(({ node, error, text }) => ({ node, value: `${error ?? ''} – ${text.trim().slice(0, 120)}` })),
      { message: (broken[0]?.error ?? '').replace(/\s+/g, ' ').slice(0, 200) },
    );
  },
});
