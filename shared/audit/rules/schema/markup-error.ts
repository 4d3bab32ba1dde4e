import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/markup-error',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Microdata or RDFa outside any item',
    found:
      '{count, plural, one {One property or reference cannot} other {# properties or references cannot}} be read: {first}',
    why: 'A property outside every item has no meaning, and a reference to a missing id adds nothing.',
    fix: 'Put itemscope on the element around the properties, and correct the ids in itemref.',
  },
  source: {
    label: 'HTML: Microdata',
    url: 'https://html.spec.whatwg.org/multipage/microdata.html',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const { errors } = readSchema(structuredData);
    return failWhereAny(
      errors.map(({ message }) => ({ value: message })),
      { first: errors[0]?.message ?? '' },
    );
  },
});
