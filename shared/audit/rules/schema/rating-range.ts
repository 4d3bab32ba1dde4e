import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { checkRatings } from '#shared/structured-data/rich-results/check-ratings.ts';

export const rule = defineRule({
  id: 'schema/rating-range',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Rating outside its scale',
    found: '{count, plural, one {One rating is} other {# ratings are}} outside the scale: {first}.',
    why: 'Google reads ratings from 1 to 5 unless bestRating and worstRating say otherwise, and shows no stars for values outside.',
    fix: 'Correct the value, or state the scale with bestRating and worstRating.',
  },
  source: {
    label: 'Google: review snippets',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const places = checkRatings(readSchema(structuredData).graph.items).map(({ item, value, worst, best }) => ({
      ...placeOf(item),
      value: `${value.slice(0, 60)} (${worst}–${best})`,
    }));
    return failWhereAny(places, { first: places[0]?.value ?? '' });
  },
});
