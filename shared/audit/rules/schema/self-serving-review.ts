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
    title: { en: 'Stars for one’s own organisation', fr: 'Étoiles pour sa propre organisation' },
    found: {
      en: '{count, plural, one {An organisation or business states} other {# organisations or businesses state}} its own rating: {first}.',
      fr: '{count, plural, one {Une organisation ou un établissement donne} other {# organisations ou établissements donnent}} sa propre note : {first}.',
    },
    why: {
      en: 'Google shows no stars for reviews of an organisation or a local business on its own site.',
      fr: 'Google n’affiche pas d’étoiles pour les avis d’une organisation ou d’un établissement sur son propre site.',
    },
    fix: {
      en: 'Leave the rating out of the mark-up, or put it on the products that were rated. Sites that review others may ignore this.',
      fr: 'Retirez la note du balisage ou placez-la sur les produits notés. Les sites qui évaluent d’autres peuvent l’ignorer.',
    },
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
