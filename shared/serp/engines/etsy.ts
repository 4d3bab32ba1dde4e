import type { EngineDescription, ItemRule } from '../engine.ts';

const results =
  '[data-search-results], [data-search-results-container], [data-results-grid-container], ol.responsive-listing-grid';
const crossedOut = '.wt-text-strikethrough';

const listing: Omit<ItemRule, 'find'> = {
  type: 'product',
  fields: {
    id: [{ attribute: 'data-listing-id' }, { attribute: 'data-palette-listing-id' }],
    url: [
      { attribute: 'data-listing-id', template: '/listing/{}' },
      { attribute: 'data-palette-listing-id', template: '/listing/{}' },
    ],
    title: [
      { select: '[id^="listing-title-"], [id^="ad-listing-title-"]' },
      { select: '.v2-listing-card__title' },
      { select: 'h3, h2' },
      { select: 'a[title]', attribute: 'title' },
    ],
    price: [
      { select: `[class*="listing-card__price"] :has(> .currency-value):not(${crossedOut})` },
      { select: `:has(> .currency-value):not(${crossedOut})` },
    ],
    price_was: [
      { select: `${crossedOut}:has(> .currency-value)` },
      { select: `${crossedOut} :has(> .currency-value)` },
    ],
    rating: [
      { select: '[rating][review-count-text]', attribute: 'rating' },
      { select: 'input[name="rating"]', attribute: 'value', evenHidden: true },
      { select: '[role="img"][aria-label]', attribute: 'aria-label', pattern: String.raw`^\D{0,30}[0-5][.,]\d` },
    ],
    rating_max: [{ value: '5' }],
    votes: [
      { select: '[review-count-text]', attribute: 'review-count-text' },
      { select: 'p, span', pattern: String.raw`^\(([\d.,\s]{1,12}\p{L}{0,4})\)$` },
    ],
    shop_name: [
      { select: '[data-seller-name-link], .clickable-shop-name' },
      { select: '[data-shop-url]', attribute: 'data-shop-url', pattern: '/shop/([^/?]+)' },
      { select: 'a[href*="/shop/"]', attribute: 'href', pattern: '/shop/([^/?]+)' },
      { select: '[data-seller-name-container] > span[aria-hidden] ~ span[aria-hidden]', evenHidden: true },
    ],
    shop_id: [{ attribute: 'data-shop-id' }],
    badges: [
      { select: '.wt-badge, .wt-signal, clg-signal' },
      { select: '[data-star-seller-badge]', value: 'star_seller' },
    ],
    images: [
      { select: 'img[data-listing-card-listing-image]', attribute: 'src' },
      { select: 'img', attribute: 'src' },
    ],
  },
  sponsored: [
    { name: 'organic-cart-form', select: 'input[name="is_pl"][value="false"]', says: 'organic' },
    {
      name: 'promoted-cart-form',
      select: 'input[name="is_pl"][value="true"], input[name="listing_source"][value="ads"]',
    },
    { name: 'ad-source', select: '[data-listing-source="ads"]' },
    { name: 'promoted-link', select: 'a[href*="&ls=a&"], [data-shop-url*="plkey="], a[href*="plkey="]' },
    { name: 'organic-link', select: 'a[href*="&ls=s&"]', says: 'organic' },
    { name: 'organic-source', select: '[data-listing-source]', says: 'organic' },
    // Every card holds the label and the shop's name; the page's own style sheet hides one of them.
    {
      name: 'painted-label',
      select: '[data-seller-name-container] > span[aria-hidden]:has(~ span[aria-hidden])',
      painted: true,
    },
    { name: 'ad-title', select: '[id^="ad-listing-title-"]' },
  ],
};

const cards: ItemRule['find'] = [
  { select: '[data-listing-card-v2][data-listing-id]' },
  { select: '.v2-listing-card[data-listing-id]' },
  { select: '[data-palette-listing-id]', has: 'h2, h3' },
];

export const etsy: EngineDescription = {
  id: 'etsy',
  name: 'Etsy',
  version: '2026-11-21.1',
  pages: [
    {
      vertical: 'shopping',
      hosts: [{ names: ['www.etsy', 'etsy'], suffixes: ['com'] }],
      paths: ['/search', '/search/**', '/*/search', '/*/search/**'],
      query: ['q'],
      paging: { parameter: 'page', counts: 'pages', first: 1, size: 48 },
    },
    {
      vertical: 'shopping',
      hosts: [{ names: ['www.etsy', 'etsy'], suffixes: ['com'] }],
      paths: ['/market/*', '/*/market/*', '/c/**', '/*/c/**'],
      query: [],
      paging: { parameter: 'page', counts: 'pages', first: 1, size: 48 },
    },
  ],
  content: '#content',
  begin: '#gnav-search, #gnav-header, header',
  states: [
    {
      state: 'captcha',
      select: 'iframe[src*="captcha-delivery.com"], script[src*="captcha-delivery.com"], #px-captcha',
    },
    { state: 'no_results', select: '[data-no-results], [class*="no-results"], [id*="no-results"]' },
  ],
  layouts: [
    {
      name: 'search',
      verticals: ['shopping', 'web'],
      detect: `:is(${results}) [data-listing-id]`,
      main: results,
      items: [{ ...listing, find: cards }],
    },
    {
      name: 'search-cards',
      verticals: ['shopping', 'web'],
      detect: '[data-page-type="search"][data-listing-id]',
      main: 'body',
      items: [{ ...listing, find: [{ select: '[data-page-type="search"][data-listing-id]' }] }],
    },
    {
      name: 'rows',
      verticals: ['shopping', 'web'],
      detect: '[data-listing-card-v2][data-listing-id], .v2-listing-card[data-listing-id]',
      main: 'body',
      items: [
        {
          ...listing,
          find: cards,
          fields: {
            ...listing.fields,
            section: [{ attribute: 'data-page-type', pattern: '^(?!search).*$', template: 'carousel:{}' }],
          },
        },
      ],
    },
  ],
  features: [],
  account: [
    { select: '[data-ui="user-nav"] [class*="username"], #user-menu-name', evenHidden: true },
    { select: '[data-ui="user-nav"] img[alt]', attribute: 'alt', evenHidden: true },
  ],
  texts: {
    query: [{ select: 'input[name="search_query"]', attribute: 'value' }],
  },
  currencies: { com: 'USD' },
};
