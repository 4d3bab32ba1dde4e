import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/markup-error',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: { en: 'Microdata or RDFa that belongs nowhere', fr: 'Microdata ou RDFa sans rattachement' },
    found: {
      en: '{count, plural, one {One property or reference cannot} other {# properties or references cannot}} be read: {first}',
      fr: '{count, plural, one {Une propriété ou référence ne peut pas} other {# propriétés ou références ne peuvent pas}} être lue : {first}',
    },
    why: {
      en: 'A property outside every item says nothing, and a reference to a missing id adds nothing.',
      fr: 'Une propriété hors de tout élément ne dit rien, et une référence à un identifiant absent n’ajoute rien.',
    },
    fix: {
      en: 'Put itemscope on the element around the properties, and correct the ids in itemref.',
      fr: 'Mettez itemscope sur l’élément qui entoure les propriétés et corrigez les identifiants d’itemref.',
    },
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
