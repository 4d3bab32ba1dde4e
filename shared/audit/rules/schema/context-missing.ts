import { topLevelItems } from '#shared/audit/reading/json-ld.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/context-missing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Structured data without schema.org context',
    found: '{count, plural, one {One JSON-LD item has} other {# JSON-LD items have}} no @context.',
    why: 'Without @context the words in the block mean nothing, and search engines ignore it.',
    fix: 'Add "@context": "https://schema.org".',
  },
  source: {
    label: 'Google: introduction to structured data',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const wrong = structuredData.jsonLd.filter((fact) => topLevelItems(fact).some(isWithoutContext));
    return failWhereAny(wrong.map(({ node, text }) => ({ node, value: text.trim().slice(0, 120) })));
  },
});

/** An item may bring its context itself or, where it is a graph, in each of its members. */
function isWithoutContext(item: Readonly<Record<string, unknown>>): boolean {
  if (item['@context'] !== undefined) return false;
  const graph = item['@graph'];
  if (Array.isArray(graph))
    return !graph.every((member) => typeof member === 'object' && member && '@context' in member);
  return '@type' in item || graph !== undefined;
}
