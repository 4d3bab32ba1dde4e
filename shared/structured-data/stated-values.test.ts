import { expect, test } from 'vitest';

import { findStatedValues } from './stated-values.ts';

test('finds what readers should see, and nothing else', () => {
  const found = findStatedValues({
    '@graph': [
      { '@type': 'Product', name: 'Chair', brand: { name: 'Oak' }, offers: [{ '@type': 'Offer', price: 9.5 }] },
      {
        '@type': 'Article',
        headline: 'News',
        author: [{ name: 'Ada', worksFor: { name: 'Oak' } }, 'Grace'],
        datePublished: '2026-01-02',
      },
      { '@type': 'BreadcrumbList', itemListElement: [{ item: { name: 'Home' } }, { name: 'Chairs' }] },
      { '@type': 'AggregateRating', ratingValue: '4.5' },
      { '@type': 'WebSite', name: 'Shop' },
    ],
  });
  expect(found.map(({ kind, value }) => `${kind} ${value}`).toSorted()).toEqual([
    'author Ada',
    'author Grace',
    'breadcrumb Chairs',
    'breadcrumb Home',
    'date 2026-01-02',
    'name Chair',
    'name News',
    'price 9.5',
    'rating 4.5',
  ]);
});
