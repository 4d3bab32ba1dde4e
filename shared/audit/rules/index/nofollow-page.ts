import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/nofollow-page',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: { en: 'nofollow for the whole page', fr: 'nofollow sur toute la page' },
    found: {
      en: 'A robots directive tells Google not to follow any link of this page.',
      fr: 'Une directive robots demande à Google de ne suivre aucun lien de cette page.',
    },
    why: {
      en: 'With nofollow (or none) in the robots tag Google does not discover your other pages through this one.',
      fr: 'Avec nofollow (ou none) dans la balise robots, Google ne découvre pas vos autres pages grâce à celle-ci.',
    },
    fix: {
      en: 'Remove nofollow. To qualify single links, use rel on those links.',
      fr: 'Retirez nofollow. Pour qualifier certains liens, utilisez rel sur ces liens.',
    },
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = directivesNamed(robotsDirectives, page, ['nofollow', 'none']);
    return failWhereAny(found.map(directivePlace));
  },
});
