import { namesLack, resultsHere } from '#shared/audit/reading/rich-results-here.ts';
import { placeOf } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/recommended-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['page', 'structuredData'],
  texts: {
    title: 'Rich result without a recommended property',
    found: '{count, plural, one {One item lacks} other {# items lack}} properties that Google recommends: {first}.',
    why: 'The item is eligible without them. With them, the result can show more and Google understands the item better.',
    fix: 'Add those that you have. Leave out what you do not know: wrong values are worse than none.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ page, structuredData }) {
    const places = resultsHere(structuredData, page.url)
      .filter(({ state, missingRecommended }) => state !== 'not-tried' && missingRecommended.length > 0)
      .map((result) => ({ ...placeOf(result.item), value: namesLack(result, result.missingRecommended) }));
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});
