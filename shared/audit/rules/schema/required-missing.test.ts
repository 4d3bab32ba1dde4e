import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { rule } from './required-missing.ts';

describeRule(rule, [
  [
    'a recipe without a picture',
    withItems({ '@type': 'Recipe', name: 'Soup' }),
    'fail',
    { severity: 'error', params: { count: 1, first: 'Recipe (Recipe): image' } },
  ],
  ['a recipe with both', withItems({ '@type': 'Recipe', name: 'Soup', image: '/a.png' }), 'pass'],
  [
    'an offer without a price',
    withItems({ '@type': 'Product', name: 'A', image: '/a.png', offers: { '@type': 'Offer' } }),
    'fail',
    { places: 2 },
  ],
  ['a product without price and reviews is not broken', withItems({ '@type': 'Product', name: 'A' }), 'pass'],
  ['an article needs nothing', withItems({ '@type': 'Article' }), 'pass'],
  [
    'offers of a shop need what they like',
    withItems({ '@type': 'Organization', makesOffer: { '@type': 'Offer' } }),
    'pass',
  ],
  ['a graph needs no type at its root', withItems({ '@graph': [{ '@type': 'Article' }] }), 'pass'],
  ['a site without a name away from the home page', withItems({ '@type': 'WebSite' }), 'pass'],
  ['a site without a name', { ...withItems({ '@type': 'WebSite', url: '/' }), url: 'https://example.com/' }, 'fail'],
  [
    'Microdata',
    {
      document: {
        structuredData: {
          jsonLd: [],
          microdataTypes: [],
          rdfaTypes: [],
          markup: {
            items: [
              { format: 'microdata', types: ['https://schema.org/Recipe'], node: 7, properties: { name: ['Soup'] } },
            ],
            errors: [],
          },
        },
      },
    },
    'fail',
  ],
  [
    'not where the page is kept out of the index',
    { document: { ...withItems({ '@type': 'Recipe' }).document, robotsDirectives: [aRobotsTag('noindex')] } },
    'not-applicable',
  ],
]);
