import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';
import { isSubtype } from '#shared/structured-data/schema-org.ts';

export const rule = defineRule({
  id: 'schema/self-serving-review',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Stars for one’s own organisation',
    found:
      '{count, plural, one {An organisation or business states its own rating} other {# organisations or businesses state their own ratings}}: {first}.',
    why: 'Google shows no stars for reviews of an organisation or a local business on its own site.',
    fix: 'Leave the rating out of the markup, or put it on the products that were rated. Sites that review others may ignore this.',
  },
  source: {
    label: 'Google: review snippets',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet#guidelines',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const rated = readSchema(structuredData).graph.items.filter(
      ({ types, properties }) =>
        types.some((type) => isSubtype(type, 'Organization')) &&
        (properties.has('aggregateRating') || properties.has('review')),
    );
    const places = rated.map((item) => ({ ...placeOf(item), value: item.types.join(', ') }));
    return places.length === 0 ? pass : needsReview({ count: places.length, first: places[0]?.value ?? '' }, places);
  },
});
