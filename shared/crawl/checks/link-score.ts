import { defineCheck } from './check.ts';

export const check = defineCheck({
  id: 'site/link-score',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete', 'search-console'],
  texts: {
    title: 'Much visited pages with few links',
    found: '{count, plural, one {# page gets} other {# pages get}} many clicks in search and few links on the site.',
    why: 'Links from your other pages would strengthen what people already look for.',
    fix: 'Link them from pages of the same subject.',
  },
  source: {
    label: 'Brin and Page: The anatomy of a search engine',
    url: 'http://infolab.stanford.edu/~backrub/google.html',
    checked: '2026-11',
  },
  find: () => [],
});
