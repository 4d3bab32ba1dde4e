import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/twitter-card-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: { en: 'No card type for X', fr: 'Pas de type de carte pour X' },
    found: { en: 'There is no twitter:card tag.', fr: 'Il n’y a pas de balise twitter:card.' },
    why: {
      en: 'X falls back on Open Graph, but shows a large picture only with summary_large_image.',
      fr: 'X se rabat sur Open Graph, mais n’affiche une grande image qu’avec summary_large_image.',
    },
    fix: {
      en: 'Add <meta name="twitter:card" content="summary_large_image">.',
      fr: 'Ajoutez <meta name="twitter:card" content="summary_large_image">.',
    },
  },
  source: { label: 'X: cards markup', url: 'https://developer.x.com/en/docs/x-for-websites/cards', checked: '2026-11' },
  check({ social }) {
    return socialValue(social, 'twitter:card') === null ? fail({}, []) : pass;
  },
});
