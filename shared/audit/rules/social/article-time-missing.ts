import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/article-time-missing',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['social'],
  texts: {
    title: 'og:type article without a time',
    found: 'og:type is article, but there is no article:published_time.',
    why: 'Open Graph defines the time for articles; cards and readers show it.',
    fix: 'Add article:published_time in ISO 8601.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    if (socialValue(social, 'og:type') !== 'article') return notApplicable;
    return socialValue(social, 'article:published_time') === null ? fail({}, []) : pass;
  },
});
