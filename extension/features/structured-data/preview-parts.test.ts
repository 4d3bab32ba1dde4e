import { describe, expect, test } from 'vitest';

import { joinGraph } from '#shared/structured-data/schema-graph.ts';
import { readJsonLdBlocks } from '#shared/structured-data/read-json-ld.ts';

import { previewParts } from './preview-parts.ts';

function preview(value: object): string[] {
  const [item] = joinGraph(readJsonLdBlocks([{ text: JSON.stringify(value) }]).items).items;
  return item ? previewParts(item, 'en') : [];
}

describe('previewParts', () => {
  test.each([
    [
      'a product',
      {
        '@type': 'Product',
        aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.46', reviewCount: 1200 },
        offers: [{ '@type': 'Offer', price: '149.00', priceCurrency: 'EUR' }],
      },
      ['★ 4.5 (1,200)', '€149.00'],
    ],
    [
      'a recipe',
      { '@type': 'Recipe', totalTime: 'PT1H30M', nutrition: { calories: '240 kcal' } },
      ['1 h 30 min', '240 kcal'],
    ],
    [
      'an event',
      { '@type': 'Event', startDate: '2026-12-05T20:00', location: { '@type': 'Place', name: 'Oak Hall' } },
      ['Dec 5, 2026', 'Oak Hall'],
    ],
    [
      'a breadcrumb, by position',
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 2, name: 'Chairs' },
          { position: 1, item: { name: 'Home' } },
        ],
      },
      ['Home › Chairs'],
    ],
    [
      'what is not there or no number',
      { '@type': 'Product', offers: { '@type': 'Offer', price: 'free', priceCurrency: '€' } },
      [],
    ],
  ])('%s', (_name, value, parts) => {
    expect(preview(value)).toEqual(parts);
  });
});
