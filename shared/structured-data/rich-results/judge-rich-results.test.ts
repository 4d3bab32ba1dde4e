import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { extractStructuredData } from '../extract-structured-data.ts';
import { joinGraph } from '../schema-graph.ts';
import { isSchemaOrgProperty, isSchemaOrgType } from '../schema-org.ts';
import { features } from './features.data.ts';
import { judgeRichResults } from './judge-rich-results.ts';

function judge(value: object): object[] {
  const html = `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const { items } = extractStructuredData(parseDocument(html, { url: 'https://example.com/' }));
  return judgeRichResults(joinGraph(items).items).map(({ feature, state, missingRequired }) => ({
    id: feature.id,
    state,
    missing: missingRequired.map(({ path }) => path),
  }));
}

const address = { '@type': 'PostalAddress', streetAddress: '1 Oak St' };

describe('judgeRichResults', () => {
  test.each([
    ['an article needs nothing', { '@type': 'NewsArticle' }, [{ id: 'article', state: 'eligible', missing: [] }]],
    [
      'a subtype is held to what its type needs',
      { '@type': 'Restaurant', name: 'Oak' },
      [
        { id: 'local-business', state: 'incomplete', missing: ['address'] },
        { id: 'organization', state: 'eligible', missing: [] },
      ],
    ],
    [
      'a product that shows nothing is not tried',
      { '@type': 'Product', name: 'Chair' },
      [
        { id: 'product-snippet', state: 'not-tried', missing: ['review|aggregateRating|offers'] },
        { id: 'merchant-listing', state: 'not-tried', missing: ['image', 'offers'] },
      ],
    ],
    [
      'a list of places is a carousel of the beta, and each place is judged',
      {
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: { '@type': 'Hotel', name: 'Oak', image: 'https://a.example/1.jpg', address },
          },
        ],
      },
      [
        { id: 'carousel', state: 'eligible', missing: [] },
        { id: 'carousels-beta', state: 'incomplete', missing: ['itemListElement.item.url'] },
        { id: 'local-business', state: 'eligible', missing: [] },
        { id: 'organization', state: 'eligible', missing: [] },
      ],
    ],
    [
      'shipping of an organisation is held to amounts and places',
      {
        '@type': 'Organization',
        hasShippingService: {
          '@type': 'ShippingService',
          shippingConditions: {
            '@type': 'ShippingConditions',
            shippingDestination: { '@type': 'DefinedRegion', addressRegion: 'BY' },
            shippingRate: { '@type': 'MonetaryAmount', value: 4 },
          },
        },
      },
      [
        {
          id: 'organization',
          state: 'incomplete',
          missing: [
            'hasShippingService.shippingConditions.shippingDestination.addressCountry',
            'hasShippingService.shippingConditions.shippingRate.currency',
          ],
        },
      ],
    ],
    [
      'lacks inside parts carry their path',
      {
        '@type': 'Product',
        name: 'Chair',
        image: 'a.png',
        offers: [
          { '@type': 'Offer', price: 1, priceCurrency: 'EUR' },
          { '@type': 'Offer', priceCurrency: 'EUR' },
        ],
      },
      [
        { id: 'product-snippet', state: 'incomplete', missing: ['offers[1].price|priceSpecification.price'] },
        { id: 'merchant-listing', state: 'incomplete', missing: ['offers[1].price|priceSpecification.price'] },
      ],
    ],
    [
      'offers of other things are not held to what products need',
      { '@type': 'Store', name: 'Oak', address, makesOffer: { '@type': 'Offer', itemOffered: { '@type': 'Service' } } },
      [
        { id: 'local-business', state: 'eligible', missing: [] },
        { id: 'organization', state: 'eligible', missing: [] },
      ],
    ],
    [
      'an event online needs no street',
      {
        '@type': 'Event',
        name: 'Talk',
        startDate: '2026-01-01',
        location: { '@type': 'VirtualLocation', url: 'https://a.example/' },
      },
      [{ id: 'event', state: 'eligible', missing: [] }],
    ],
    [
      'a remote job needs a country of applicants and no place',
      {
        '@type': 'JobPosting',
        title: 'A',
        description: 'B',
        datePosted: '2026-01-01',
        hiringOrganization: 'C',
        jobLocationType: 'TELECOMMUTE',
      },
      [{ id: 'job-posting', state: 'incomplete', missing: ['applicantLocationRequirements'] }],
    ],
    [
      'the last step of a breadcrumb needs no address',
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'A', item: '/a' },
          { '@type': 'ListItem', position: 2, name: 'B' },
        ],
      },
      [{ id: 'breadcrumb', state: 'eligible', missing: [] }],
    ],
    [
      'text is no list',
      { '@type': 'BreadcrumbList', itemListElement: 'A > B' },
      [{ id: 'breadcrumb', state: 'incomplete', missing: ['itemListElement'] }],
    ],
    [
      'items in lists are judged for themselves',
      { '@type': 'WebPage', mainEntity: { '@type': 'VideoObject', name: 'A', uploadDate: '2026-01-01' } },
      [{ id: 'video', state: 'incomplete', missing: ['thumbnailUrl'] }],
    ],
    ['other vocabularies', { '@type': 'https://other.example/Product' }, []],
  ])('%s', (_name, value, expected) => {
    expect(judge(value)).toEqual(expected);
  });

  test.each([
    [12, true],
    ['12', true],
    [0, false],
    [-1, false],
    ['0', false],
    [2.5, false],
  ])('a rating of %s reviews counts: %s', (reviewCount, isCounted) => {
    const aggregateRating = { '@type': 'AggregateRating', ratingValue: 4.5, reviewCount };
    expect(JSON.stringify(judge({ '@type': 'Product', name: 'A', aggregateRating })).includes('reviewCount')).toBe(
      !isCounted,
    );
  });

  test('a virtual place needs its address on the web', () => {
    const event = (location: object) =>
      JSON.stringify(judge({ '@type': 'Event', name: 'A', startDate: '2027-01-01', location }));
    expect(event({ '@type': 'VirtualLocation' })).toContain('location.url');
    expect(event({ '@type': 'VirtualLocation', url: 'https://shop.example/live' })).not.toContain('location.url');
  });

  test('survives circles', () => {
    expect(judge({ '@id': '#a', '@type': 'Recipe', name: 'A', image: 'a.png', video: { '@id': '#a' } })).toHaveLength(
      1,
    );
  });

  test('features name types and properties of schema.org alone', () => {
    const shapes = features.flatMap((feature) => [feature, ...feature.parts]);
    const types = shapes.flatMap((shape) => shape.types);
    const properties = shapes
      .flatMap(({ required, recommended }) => [...required, ...recommended])
      .flatMap((need) => (typeof need === 'string' ? need : need.need).split(/[|&.]/));
    expect(types.filter((type) => !isSchemaOrgType(type))).toEqual([]);
    expect([...new Set(properties)].filter((property) => !isSchemaOrgProperty(property))).toEqual([]);
  });
});
