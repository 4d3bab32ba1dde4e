import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/price-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Price in structured data not on the page',
    found: '{count, plural, one {One price is} other {# prices are}} not in the text of the page: {first}.',
    why: 'Google compares the price in the markup with the page, and disables the listing where they differ.',
    fix: 'Write the price that the page shows, from the same source.',
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
