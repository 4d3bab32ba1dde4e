import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/translation-blocked',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['head', 'robotsDirectives', 'page'],
  texts: {
    title: 'Translation in results switched off',
    found: 'notranslate keeps Google from offering this page in other languages.',
    why: 'People who search in another language may not find it.',
    fix: 'Remove it, unless a translation would do harm.',
  },
  source: {
    label: 'Google: supported meta tags',
    url: 'https://developers.google.com/search/docs/crawling-indexing/special-tags',
    checked: '2026-11',
  },
  check({ head, robotsDirectives, page }) {
    const tags = metasNamed(head, 'google').filter(({ content }) => /\bnotranslate\b/i.test(content ?? ''));
    const directives = directivesNamed(robotsDirectives, page, ['notranslate']);
    return failWhereAny([
      ...tags.map(({ node }) => ({ node, value: 'google: notranslate' })),
      ...directives.map(directivePlace),
    ]);
  },
});
