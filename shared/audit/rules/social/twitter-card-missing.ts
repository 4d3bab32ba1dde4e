import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/twitter-card-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: 'No card type for X',
    found: 'There is no twitter:card tag.',
    why: 'X falls back on Open Graph, but shows a large picture only with summary_large_image.',
    fix: 'Add <meta name="twitter:card" content="summary_large_image">.',
  },
  source: { label: 'X: cards markup', url: 'https://developer.x.com/en/docs/x-for-websites/cards', checked: '2026-11' },
  check({ social }) {
    return socialValue(social, 'twitter:card') === null ? fail({}, []) : pass;
  },
});
