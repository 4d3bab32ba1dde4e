import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/twitter-card-invalid',
  severity: 'warning',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: { en: 'Card type that X does not know', fr: 'Type de carte inconnu de X' },
    found: { en: '“{value}” is not a card type.', fr: '« {value} » n’est pas un type de carte.' },
    why: {
      en: 'X knows summary, summary_large_image, app and player. With another value no card is shown.',
      fr: 'X connaît summary, summary_large_image, app et player. Avec une autre valeur, aucune carte ne s’affiche.',
    },
    fix: { en: 'Use summary_large_image or summary.', fr: 'Utilisez summary_large_image ou summary.' },
  },
  source: { label: 'X: cards markup', url: 'https://developer.x.com/en/docs/x-for-websites/cards', checked: '2026-11' },
  check({ social }) {
    const value = socialValue(social, 'twitter:card');
    if (value === null) return notApplicable;
    if (/^(summary|summary_large_image|app|player)$/i.test(value)) return pass;
    return fail(
      { value: value.slice(0, 80) },
      social.filter(({ property }) => property === 'twitter:card').map(({ node }) => ({ node, value })),
    );
  },
});
