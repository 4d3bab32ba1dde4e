import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/too-large',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Structured data too large to check',
    found:
      '{count, plural, one {One JSON-LD block is} other {# JSON-LD blocks are}} longer than 200,000 characters: only the beginning was kept, and the contents were not checked.',
    why: 'Google reads at most the first 2 MB of a page’s HTML. What follows a huge block may be lost, and every visitor loads it.',
    fix: 'Describe what the page is about; leave lists of everything to the pages of their own.',
  },
  source: {
    label: 'Google: Googlebot',
    url: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const cut = structuredData.jsonLd.filter(({ isTruncated }) => isTruncated);
    return failWhereAny(cut.map(({ node, types }) => ({ node, value: types.join(', ').slice(0, 200) })));
  },
});
