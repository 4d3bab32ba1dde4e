import { defineCheck } from './check.ts';

export const check = defineCheck({
  id: 'site/should-link',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete', 'search-console'],
  texts: {
    title: 'Pages that should link to each other',
    found:
      '{count, plural, one {# pair of pages is} other {# pairs of pages are}} found by the same searches and not linked.',
    why: 'Pages that answer the same searches help each other by links.',
    fix: 'Link them where the text speaks of it.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find: () => [],
});
