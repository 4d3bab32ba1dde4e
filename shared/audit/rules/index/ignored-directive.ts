import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/ignored-directive',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Robots directive that no longer has an effect',
    found: 'Google ignores {names}.',
    why: 'It once knew noarchive, nocache, noodp, noydir and nositelinkssearchbox; what they switched off is gone.',
    fix: 'Remove it, unless another search engine needs it (Bing reads noarchive and nocache).',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = directivesNamed(robotsDirectives, page, [
      'noarchive',
      'nocache',
      'noodp',
      'noydir',
      'nositelinkssearchbox',
    ]);
    return failWhereAny(found.map(directivePlace), { names: [...new Set(found.map(({ name }) => name))].join(', ') });
  },
});
