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
    title: 'Rich result without a required property',
    found:
      '{count, plural, one {One item lacks a property} other {# items lack properties}} that Google requires: {first}.',
    why: 'One missing required property makes the whole item ineligible for the rich result.',
    fix: 'Add the properties named below, with values that the page shows.',
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
