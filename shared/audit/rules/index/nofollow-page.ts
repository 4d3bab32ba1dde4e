import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/nofollow-page',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'nofollow for the whole page',
    found: 'A robots directive tells Google not to follow any link of this page.',
    why: 'With nofollow (or none) in the robots tag Google does not discover your other pages through this one.',
    fix: 'Remove nofollow. To qualify single links, use rel on those links.',
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
