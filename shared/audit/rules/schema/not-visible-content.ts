import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/not-visible-content',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: { en: 'Structured data that readers do not see', fr: 'Données structurées invisibles pour les lecteurs' },
    found: {
      en: '{count, plural, one {One value is} other {# values are}} not in the text of the page: {first}.',
      fr: '{count, plural, one {Une valeur n’est} other {# valeurs ne sont}} pas dans le texte de la page : {first}.',
    },
    why: {
      en: 'Google asks that mark-up describes what readers see, and takes rich results away from pages whose mark-up says something else. A picture of stars or a date written otherwise can hold the same: please compare.',
      fr: 'Google demande que le balisage décrive ce que voient les lecteurs et retire les résultats enrichis aux pages dont le balisage dit autre chose. Une image d’étoiles ou une date écrite autrement peut dire la même chose : comparez.',
    },
    fix: {
      en: 'Show the value on the page, or take it out of the mark-up.',
      fr: 'Affichez la valeur sur la page ou retirez-la du balisage.',
    },
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
