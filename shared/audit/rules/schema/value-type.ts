import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { isSchemaOrgType } from '#shared/structured-data/schema-org.ts';
import { isOfKind, kindOf } from '#shared/structured-data/value-kinds.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';

export const rule = defineRule({
  id: 'schema/value-type',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Structured data value of the wrong type',
    found:
      '{count, plural, one {One value can’t be read as the type} other {# values can’t be read as the types}} that the property expects: {first}.',
    why: 'Dates and durations are read as ISO 8601, currencies as ISO 4217, numbers without thousands separators. Anything else is dropped.',
    fix: 'Write 2026-01-31, PT30M, EUR, 1299.00 or a full address.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const places = readSchema(structuredData).items.flatMap((item) =>
      wrongValues(item).map((value) => ({ ...placeOf(item), value })),
    );
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});

/** `Offer.priceCurrency: $ (currency)` for each plain value that is not of its property's kind; empty ones are missing. */
function wrongValues({ types, properties }: SchemaItem): string[] {
  if (!types.some(isSchemaOrgType)) return [];
  return [...properties].flatMap(([property, values]) => {
    const kind = kindOf(property);
    if (kind === undefined || kind === 'thing') return [];
    return values.flatMap((value) => {
      if (typeof value === 'object' || value === '' || isOfKind(value, kind, property)) return [];
      return [`${types.join('/')}.${property}: ${String(value).slice(0, 100)} (${kind})`];
    });
  });
}
