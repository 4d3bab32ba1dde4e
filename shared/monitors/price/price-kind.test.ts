import { expect, it } from 'vitest';

import { ok } from '#shared/kernel/result.ts';

import type { MonitorPort } from '../monitor-kind.ts';
import { priceKind } from './price-kind.ts';

const at = 'https://other.example/tea';

function portOf(body: string, status = 200, type = 'text/html'): MonitorPort {
  return {
    clock: () => 0,
    gunzip: () => Promise.resolve(undefined),
    askVendor: () => Promise.reject(new TypeError('asked')),
    openKey: () => Promise.resolve(null),
    inspect: () => Promise.resolve({ kind: 'unknown', fault: 'away' }),
    listChecks: () => Promise.resolve(null),
    fetchOnce: async () =>
      ok({
        status,
        headers: { 'content-type': type },
        bytes: new TextEncoder().encode(body),
        isTruncated: false,
        elapsedMs: 5,
      }),
  };
}

const jsonLd = (item: object) =>
  `<title>Tea</title><script type="application/ld+json">${JSON.stringify(item)}</script>`;
const product = (offers: unknown, name = 'Green tea') => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name,
  offers,
});
const offer = (more: object) => ({ '@type': 'Offer', priceCurrency: 'EUR', ...more });

it.each<[string, string, object]>([
  [
    'a number, and stock as an address',
    jsonLd(product(offer({ price: 12.9, availability: 'https://schema.org/InStock' }))),
    { price: ['12.9 EUR'], availability: ['InStock'] },
  ],
  [
    'the same price written in other ways',
    jsonLd(product([offer({ price: '12.90' }), offer({ price: '12,90' })])),
    { price: ['12.9 EUR'], availability: [] },
  ],
  [
    'sold out without a price',
    jsonLd(product(offer({ availability: 'OutOfStock' }))),
    { price: [], availability: ['OutOfStock'] },
  ],
  [
    'a range',
    jsonLd(product({ '@type': 'AggregateOffer', lowPrice: '9.50', highPrice: 12, priceCurrency: 'USD' })),
    { price: ['9.5–12 USD'], availability: [] },
  ],
  [
    'a price in its specification',
    jsonLd(product(offer({ priceSpecification: { '@type': 'PriceSpecification', price: 3, priceCurrency: 'CHF' } }))),
    { price: ['3 EUR'], availability: [] },
  ],
  [
    'products of a list, by name',
    jsonLd({ '@graph': [product(offer({ price: 1 }), 'A'), product(offer({ price: 2 }), 'B')] }),
    { price: ['A: 1 EUR', 'B: 2 EUR'], availability: [] },
  ],
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Tea</b>
     <span itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="7.00">
     <meta itemprop="priceCurrency" content="GBP"><link itemprop="availability" href="https://schema.org/PreOrder"></span></div>`,
    { price: ['7 GBP'], availability: ['PreOrder'] },
  ],
  [
    'not the price of a similar product',
    jsonLd({ ...product(offer({ price: 5 })), isSimilarTo: product(offer({ price: 1 }), 'Other') }),
    { price: ['5 EUR'], availability: [] },
  ],
])('reads %s', async (_name, html, expected) => {
  expect((await priceKind.read(portOf(html), at)).snapshot).toEqual(expected);
});

it.each<[string, MonitorPort, string]>([
  ['without an offer', portOf('<title>Tea</title><p>12.90 €'), 'no offer'],
  ['of a wall against robots', portOf('<title>Are you human?</title>', 403), '403'],
  ['that is down', portOf('', 500), '500'],
  ['that is no HTML', portOf('{}', 200, 'application/json'), 'no offer'],
  ['of broken JSON-LD', portOf('<script type="application/ld+json">{"@type":</script>'), 'no offer'],
])('says nothing of a page %s', async (_name, port, note) => {
  expect(await priceKind.read(port, at)).toMatchObject({ snapshot: {}, note });
});
