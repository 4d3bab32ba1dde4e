import { schemaOrgSource } from '#shared/structured-data/schema-org.data.ts';
import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { hasProperty, isSchemaOrgProperty, isSchemaOrgType } from '#shared/structured-data/schema-org.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';

export const rule = defineRule({
  id: 'schema/property-not-of-type',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Property on a type that does not have it',
    found: '{count, plural, one {One property is} other {# properties are}} on a type that does not have it: {first}.',
    why: 'schema.org says which types a property is for. Search engines forgive much, but a rich result does not look for it there.',
    fix: 'Move the property to the item that it describes, or use the property that this type has.',
  },
  source: {
    label: `schema.org: data model (${schemaOrgSource})`,
    url: 'https://schema.org/docs/datamodel.html',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const places = readSchema(structuredData).items.flatMap((item) =>
      misplaced(item).map((value) => ({ ...placeOf(item), value: value.slice(0, 200) })),
    );
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});

function misplaced({ types, properties }: SchemaItem): string[] {
  if (types.length === 0 || !types.every(isSchemaOrgType)) return [];
  return [...properties.keys()]
    .filter((name) => isSchemaOrgProperty(name) && !hasProperty(types, name))
    .map((name) => `${types.join('/')}.${name}`);
}
