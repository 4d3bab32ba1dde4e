import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/nosnippet',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'No snippet allowed',
    found: '{directive} forbids any text snippet of this page.',
    why: 'Without a snippet the result is a bare title, and the page is not used in AI Overviews and AI Mode.',
    fix: 'Remove the directive, or allow some text with max-snippet and exclude parts with data-nosnippet.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = directivesNamed(robotsDirectives, page, ['nosnippet', 'max-snippet']).filter(
      ({ name, value }) => name === 'nosnippet' || value === '0',
    );
    const [first] = found;
    return first
      ? fail(
          { directive: first.value === null ? first.name : `${first.name}:${first.value}` },
          found.map(directivePlace),
        )
      : pass;
  },
});
