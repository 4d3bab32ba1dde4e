import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/local-file',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'Link to a file on a computer',
    found:
      '{count, plural, one {One link leads to a file} other {# links lead to files}} on someone’s computer: {value}.',
    why: 'It works on that one computer only.',
    fix: 'Upload the file and link to its web address.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(({ href }) => /^\s*(file:|[a-z]:[\\/])/i.test(href ?? ''));
    return failWhereAny(
      found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })),
      { value: found[0]?.href?.slice(0, 150) ?? '' },
    );
  },
});
