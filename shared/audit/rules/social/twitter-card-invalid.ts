import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/twitter-card-invalid',
  severity: 'warning',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: 'Unknown X card type',
    found: '“{value}” is not a card type.',
    why: 'X knows summary, summary_large_image, app and player. With another value no card is shown.',
    fix: 'Use summary_large_image or summary.',
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
