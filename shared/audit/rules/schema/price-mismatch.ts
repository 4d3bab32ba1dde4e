import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/price-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: { en: 'Price in structured data not on the page', fr: 'Prix des données structurées absent de la page' },
    found: {
      en: '{count, plural, one {One price is} other {# prices are}} not in the text of the page: {first}.',
      fr: '{count, plural, one {Un prix n’est} other {# prix ne sont}} pas dans le texte de la page : {first}.',
    },
    why: {
      en: 'Google compares the price of the mark-up with the page, and turns the listing off where they differ.',
      fr: 'Google compare le prix du balisage avec la page et désactive la fiche s’ils diffèrent.',
    },
    fix: {
      en: 'Write the price that the page shows, from the same source.',
      fr: 'Indiquez le prix affiché sur la page, à partir de la même source.',
    },
  },
  source: {
    label: 'Google: merchant listings',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/merchant-listing',
    checked: '2026-11',
  },
  check({ structuredData: { unseen } }) {
    if (!unseen) return notApplicable;
    const places = unseen
      .filter(({ kind }) => kind === 'price')
      .map(({ node, property, value }) => ({ node, value: `${property}: ${value}` }));
    return places.length === 0 ? pass : needsReview({ count: places.length, first: places[0]?.value ?? '' }, places);
  },
});
