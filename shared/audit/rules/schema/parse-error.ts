import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/parse-error',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Structured data that can’t be read',
    found: '{count, plural, one {One JSON-LD block is} other {# JSON-LD blocks are}} not valid JSON: {message}.',
    why: 'Search engines skip the whole block, so the page gets no rich result from it.',
    fix: 'Correct the place that the message names; often it is a comma, a quote or a line break inside a text.',
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
