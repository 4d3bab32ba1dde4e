import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/not-visible-content',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Structured data that readers do not see',
    found: '{count, plural, one {One value is} other {# values are}} not in the text of the page: {first}.',
    why: 'Google asks that markup describes what readers see, and takes rich results away from pages whose markup says something else. A picture of stars or a date in another format can say the same: please compare.',
    fix: 'Show the value on the page, or take it out of the markup.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies#content',
    checked: '2026-11',
  },
  check({ structuredData: { unseen } }) {
    if (!unseen) return notApplicable;
    const places = unseen
      .filter(({ kind }) => kind !== 'price')
      .map(({ node, property, value }) => ({ node, value: `${property}: ${value}` }));
    return places.length === 0 ? pass : needsReview({ count: places.length, first: places[0]?.value ?? '' }, places);
  },
});
