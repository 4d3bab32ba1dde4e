import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noimageindex',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Images kept out of image search',
    found: 'noimageindex keeps the images of this page out of Google Images.',
    why: 'People who search by image can’t find this page.',
    fix: 'Remove noimageindex if the images may be found.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    return failWhereAny(directivesNamed(robotsDirectives, page, ['noimageindex']).map(directivePlace));
  },
});
