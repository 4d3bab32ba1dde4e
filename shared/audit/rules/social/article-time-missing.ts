import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/article-time-missing',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['social'],
  texts: {
    title: { en: 'og:type article without a time', fr: 'og:type article sans date' },
    found: {
      en: 'og:type is article, but there is no article:published_time.',
      fr: 'og:type vaut article, mais article:published_time manque.',
    },
    why: {
      en: 'Open Graph defines the time for articles; cards and readers show it.',
      fr: 'Open Graph définit cette date pour les articles ; cartes et lecteurs l’affichent.',
    },
    fix: { en: 'Add article:published_time in ISO 8601.', fr: 'Ajoutez article:published_time au format ISO 8601.' },
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    if (socialValue(social, 'og:type') !== 'article') return notApplicable;
    return socialValue(social, 'article:published_time') === null ? fail({}, []) : pass;
  },
});
