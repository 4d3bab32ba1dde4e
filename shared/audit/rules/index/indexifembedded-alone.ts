import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/indexifembedded-alone',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'indexifembedded without noindex',
    found: 'indexifembedded has no effect here, since there is no noindex.',
    why: 'The directive only lifts a noindex when the page is embedded in another.',
    fix: 'Remove indexifembedded, or add the noindex that it was meant for.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = directivesNamed(robotsDirectives, page, ['indexifembedded']);
    if (found.length === 0) return notApplicable;
    return directivesNamed(robotsDirectives, page, ['noindex', 'none']).length > 0
      ? pass
      : fail({}, found.map(directivePlace));
  },
});
