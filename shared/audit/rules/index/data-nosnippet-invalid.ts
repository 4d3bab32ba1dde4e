import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/data-nosnippet-invalid',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['media'],
  texts: {
    title: 'data-nosnippet where it has no effect',
    found:
      '{count, plural, one {One element has data-nosnippet but is not a span, div or section} other {# elements have data-nosnippet but are not span, div or section elements}}.',
    why: 'Google reads the attribute only on these three. What you meant to hide can be shown.',
    fix: 'Wrap the text in a span, div or section with the attribute.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ media }) {
    const found = media.noSnippets.filter(({ tag }) => !['span', 'div', 'section'].includes(tag));
    return failWhereAny(found.map(({ node, tag }) => ({ node, value: `<${tag}>` })));
  },
});
