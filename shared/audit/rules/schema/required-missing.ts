import { namesLack, resultsHere } from '#shared/audit/reading/rich-results-here.ts';
import { placeOf } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/required-missing',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['page', 'structuredData'],
  texts: {
    title: { en: 'Rich result without a required property', fr: 'Résultat enrichi sans une propriété obligatoire' },
    found: {
      en: '{count, plural, one {One item lacks} other {# items lack}} a property that Google requires: {first}.',
      fr: '{count, plural, one {Un élément n’a pas} other {# éléments n’ont pas}} une propriété exigée par Google : {first}.',
    },
    why: {
      en: 'One missing required property takes the whole item out of the rich result.',
      fr: 'Une seule propriété obligatoire absente exclut l’élément du résultat enrichi.',
    },
    fix: {
      en: 'Add the properties named below, with values that the page shows.',
      fr: 'Ajoutez les propriétés indiquées, avec des valeurs visibles sur la page.',
    },
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ page, structuredData }) {
    const places = resultsHere(structuredData, page.url)
      .filter(({ state }) => state === 'incomplete')
      .map((result) => ({ ...placeOf(result.item), value: namesLack(result, result.missingRequired) }));
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});
