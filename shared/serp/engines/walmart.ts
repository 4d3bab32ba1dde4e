import type { EngineDescription } from '../engine.ts';

const price = '[data-automation-id="product-price"]';

export const walmart: EngineDescription = {
  id: 'walmart',
  name: 'Walmart',
  version: '2026-11-29.1',
  provenOn: '2024-12-16',
  pages: [
    {
      vertical: 'shopping',
      hosts: [{ names: ['www.walmart'], suffixes: ['com'] }],
      paths: ['/search', '/search/**'],
      query: ['q', 'query'],
      paging: { parameter: 'page', counts: 'pages', first: 1, size: 40 },
    },
  ],
  content: '#maincontent',
  begin: 'header form',
  states: [
    { state: 'captcha', always: true, select: '#px-captcha, [id^="px-captcha"]' },
    { state: 'no_results', select: '[data-testid="no-results"], [data-automation-id="zero-results-message"]' },
  ],
  layouts: [
    {
      name: 'grid',
      verticals: ['shopping', 'web'],
      detect: '[data-testid="item-stack"], [data-item-id]',
      main: 'main, #maincontent',
      outside: '[data-testid="horizontal-scroller"], [data-testid="carousel-container"]',
      items: [
        {
          type: 'product',
          find: [{ select: '[data-item-id]', has: '[data-automation-id="product-title"]' }],
          fields: {
            id: [{ attribute: 'data-item-id' }],
            url: [
              { select: 'a[href*="/ip/"]', attribute: 'href' },
              { select: 'a[link-identifier]', attribute: 'href' },
            ],
            title: [{ select: '[data-automation-id="product-title"]' }],
            price: [
              {
                select: `${price} span`,
                pattern: String.raw`current price (?:Now )?(\p{Sc}[\d.,]{1,12})`,
                evenHidden: true,
              },
              { select: `${price} > :first-child`, pattern: String.raw`\p{Sc}\s?[\d,]{1,9}\.\d\d` },
            ],
            price_was: [{ select: `${price} span`, pattern: String.raw`Was (\p{Sc}[\d.,]{1,12})`, evenHidden: true }],
            rating: [{ select: '[data-testid="product-ratings"]', attribute: 'data-value' }],
            rating_max: [{ value: '5' }],
            votes: [{ select: '[data-testid="product-reviews"]', attribute: 'data-value' }],
            badges: [{ select: '[data-testid="badgeTagComponent"], [data-testid="product-badge-text"]' }],
            delivery_text: [{ select: '[data-automation-id="fulfillment-badge"]' }],
            images: [{ select: 'img[data-testid="productTileImage"]', attribute: 'src' }],
          },
          sponsored: [{ name: 'ad-link', select: 'a[href*="/sp/track?"], a[href*="adUid="]' }],
        },
      ],
    },
  ],
  features: [],
  texts: { query: [{ select: 'input[name="q"]', attribute: 'value' }] },
  currencies: { com: 'USD' },
};
