import { schemaOrgSource } from '#shared/structured-data/schema-org.data.ts';
import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { findSuccessor } from '#shared/structured-data/schema-org.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';

export const rule = defineRule({
  id: 'schema/deprecated-term',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Superseded schema.org term',
    found: '{count, plural, one {One term has} other {# terms have}} been superseded: {first}.',
    why: 'schema.org keeps old terms readable, but new features are described with the new ones; data-vocabulary.org is no longer read at all.',
    fix: 'Use the term after the arrow.',
  },
  source: {
    label: `schema.org: full hierarchy (${schemaOrgSource})`,
    url: 'https://schema.org/docs/full.html',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const places = readSchema(structuredData).items.flatMap((item) =>
      oldWords(item).map((value) => ({ ...placeOf(item), value: value.slice(0, 200) })),
    );
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});

function oldWords({ types, properties }: SchemaItem): string[] {
  return [
    ...types.filter((type) => /data-vocabulary\.org/.test(type)).map((type) => `${type} → schema.org`),
    ...[...properties.keys()].flatMap((name) => {
      const successor = findSuccessor(name);
      return successor === undefined ? [] : [`${name} → ${successor}`];
    }),
  ];
}
