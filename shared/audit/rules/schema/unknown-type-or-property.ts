import { schemaOrgSource } from '#shared/structured-data/schema-org.data.ts';
import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { isSchemaOrgProperty, isSchemaOrgType } from '#shared/structured-data/schema-org.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';

export const rule = defineRule({
  id: 'schema/unknown-type-or-property',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Term that schema.org does not know',
    found:
      '{count, plural, one {One type or property is} other {# types or properties are}} not in the vocabulary: {first}.',
    why: 'Search engines skip terms that they do not know; often it is a typo, and names are case-sensitive.',
    fix: 'Use the name as schema.org spells it.',
  },
  source: {
    label: `schema.org: full hierarchy (${schemaOrgSource})`,
    url: 'https://schema.org/docs/full.html',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const places = readSchema(structuredData).items.flatMap((item) =>
      unknownWords(item).map((value) => ({ ...placeOf(item), value: value.slice(0, 200) })),
    );
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});

/** Words with an address or a prefix belong to other vocabularies; items without a type are not judged. */
function unknownWords({ types, properties }: SchemaItem): string[] {
  const own = types.filter(isPlain);
  const wrongTypes = own.filter((type) => !isSchemaOrgType(type));
  if (own.length === 0 || wrongTypes.length === own.length) return wrongTypes;
  const wrongProperties = [...properties.keys()].filter((name) => isPlain(name) && !isSchemaOrgProperty(name));
  return [...wrongTypes, ...wrongProperties.map((name) => `${own.join('/')}.${name}`)];
}

function isPlain(name: string): boolean {
  return /^[^:/@^]+$/.test(name);
}
