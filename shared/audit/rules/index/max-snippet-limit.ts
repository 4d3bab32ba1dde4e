import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/max-snippet-limit',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Snippet limited to a few characters',
    found: 'max-snippet allows only {count, plural, one {# character} other {# characters}} of text.',
    why: 'A snippet under 50 characters rarely says what the page offers. The limit also holds for AI answers.',
    fix: 'Raise max-snippet, or use max-snippet:-1 for no limit.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const limits = directivesNamed(robotsDirectives, page, ['max-snippet']).filter(({ value }) => {
      const count = Number(value);
      return value !== '' && Number.isInteger(count) && count > 0 && count < 50;
    });
    const [first] = limits;
    return first ? fail({ count: Number(first.value) }, limits.map(directivePlace)) : pass;
  },
});
