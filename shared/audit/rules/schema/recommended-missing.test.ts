import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './recommended-missing.ts';

describeRule(rule, [
  [
    'an article without author',
    withItems({
      '@type': 'Article',
      headline: 'A',
      image: '/a.png',
      datePublished: '2026-01-01',
      dateModified: '2026-01-01',
    }),
    'fail',
    { severity: 'notice', params: { first: 'Article (Article): author' } },
  ],
  [
    'a whole breadcrumb',
    withItems({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'A', item: '/' },
        { '@type': 'ListItem', position: 2, name: 'B' },
      ],
    }),
    'pass',
  ],
  ['a product that tries nothing', withItems({ '@type': 'Product', name: 'A' }), 'pass'],
]);
