import type { EngineDescription } from '../engine.ts';

const card = '[data-component-type="s-search-result"][data-asin]:not([data-asin=""])';
const price = '.a-price:not([data-a-strike]):not(.a-text-price):not([data-cy="secondary-offer-recipe"] *)';
/** Text with one number: `1,459 ratings`, never `4.5 out of 5 stars`. */
const oneNumber = String.raw`^\D{0,60}\d[\d.,’' ٬]*\D*$`;

export const amazon: EngineDescription = {
  id: 'amazon',
  name: 'Amazon',
  version: '2026-11-21.1',
  provenOn: '2026-08-12',
  pages: [
    {
      vertical: 'shopping',
      hosts: [
        {
          names: ['www.amazon', 'amazon', 'smile.amazon'],
          suffixes: [
            'ae',
            'ca',
            'cn',
            'co.jp',
            'co.uk',
            'co.za',
            'com',
            'com.au',
            'com.be',
            'com.br',
            'com.co',
            'com.mx',
            'com.tr',
            'de',
            'eg',
            'es',
            'fr',
            'ie',
            'in',
            'it',
            'nl',
            'pl',
            'sa',
            'se',
            'sg',
          ],
        },
      ],
      paths: ['/s', '/s/**', '/*/s', '/*/s/**', '/-/*/s', '/-/*/s/**', '/gp/search/**', '/gp/aw/s/**'],
      query: ['k', 'field-keywords', 'keywords'],
      paging: { parameter: 'page', counts: 'pages', first: 1, size: 48 },
      language: ['language'],
    },
  ],
  content: '#search',
  begin: '#nav-belt, #navbar, #nav-main, #nav-search-bar-form',
  states: [
    { state: 'captcha', select: 'form[action*="/errors/validateCaptcha"], #captchacharacters' },
    { state: 'captcha', select: 'script[src*=".awswaf.com/"], #challenge-container' },
    {
      state: 'no_results',
      select:
        '#noResultsTitle, [data-component-type="s-no-results"], [cel_widget_id*="NO_RESULTS"], [cel_widget_id*="NO-RESULTS"]',
    },
    {
      state: 'no_results',
      select: 'body:has(#navFooter) .s-main-slot:not(:has(a[href*="/dp/"])):not(:has([data-asin]:not([data-asin=""])))',
    },
    {
      state: 'no_results',
      select: 'body:not(:has(.s-main-slot a[href*="/dp/"])) [cel_widget_id^="MAIN-TOP_BANNER_MESSAGE"]',
    },
  ],
  layouts: [
    {
      name: 'cards',
      verticals: ['shopping', 'web'],
      detect: `${card}, .s-main-slot, #s-results-list-atf`,
      main: 'body',
      items: [
        {
          type: 'product',
          find: [{ select: card }, { select: 'li.s-result-item[data-asin]:not([data-asin=""])' }],
          fields: {
            id: [{ attribute: 'data-asin' }],
            url: [{ attribute: 'data-asin', template: '/dp/{}' }],
            title: [
              { select: '[data-cy="title-recipe"] a h2, [data-cy="title-recipe"] h2 a' },
              { select: 'h2 a' },
              { select: 'a h2' },
              { select: 'h2', attribute: 'data-attribute' },
              { select: '[data-cy="title-recipe"] h2' },
              { select: 'h2' },
            ],
            brand: [
              { select: '[data-cy="title-recipe"]:has(a h2, h2 a) h2:not(a *):not(:has(a))' },
              { select: 'h5.s-line-clamp-1' },
            ],
            price: [
              { select: `[data-cy="price-recipe"] ${price} > .a-offscreen` },
              { select: `[data-cy="price-recipe"] ${price} > [aria-hidden]` },
              { select: `${price} > .a-offscreen` },
              { select: `${price} > [aria-hidden]` },
              { select: '.s-price' },
            ],
            price_was: [
              { select: '.a-price[data-a-strike="true"] > .a-offscreen' },
              { select: '.a-price[data-a-strike="true"] > [aria-hidden]' },
            ],
            rating: [
              { select: '[data-cy="reviews-ratings-slot"]' },
              { select: 'i[class*="a-icon-star"] .a-icon-alt' },
              { select: '.a-icon-alt', pattern: String.raw`^.*\d[.,]\d.*$` },
            ],
            rating_max: [{ value: '5' }],
            votes: [
              {
                select: '[data-cy="reviews-block"] a[aria-label]:not([role])',
                attribute: 'aria-label',
                pattern: oneNumber,
              },
              {
                select: '[data-csa-c-content-id="alf-customer-ratings-count-component"] a',
                attribute: 'aria-label',
                pattern: oneNumber,
              },
              {
                select: 'a[href*="customerReviews"]',
                closest: '[aria-label]',
                attribute: 'aria-label',
                pattern: oneNumber,
              },
              { select: 'a[href*="customerReviews"]', pattern: oneNumber },
              { select: '[data-cy="reviews-block"] a .s-underline-text', pattern: oneNumber },
              {
                select: 'i[class*="a-icon-star"]',
                closest: '.a-row',
                below: '[aria-label]',
                attribute: 'aria-label',
                pattern: oneNumber,
              },
              { select: 'i[class*="a-icon-star"]', closest: '.a-row', below: '.s-underline-text', pattern: oneNumber },
              {
                select: '[data-cy="reviews-block"] > .a-row > [aria-label]',
                attribute: 'aria-label',
                pattern: String.raw`^\d[\d.,’' ٬]*$`,
              },
            ],
            images: [
              { select: 'img.s-image', attribute: 'src' },
              { select: 'img[data-image-index]', attribute: 'src' },
            ],
            badges: [
              { select: '[data-component-type="s-status-badge-component"] .a-badge-label' },
              { select: '.a-badge .a-badge-text' },
            ],
            bought_text: [
              { select: '[data-cy="reviews-block"] > .a-row.a-size-base', pattern: String.raw`^.*\d.*$` },
              { select: '.a-row:has(i[class*="a-icon-star"]) + .a-row', pattern: String.raw`^.*\d.*$` },
            ],
            delivery_text: [
              { select: '[data-cy="delivery-recipe"] [aria-label]', attribute: 'aria-label' },
              { select: '[data-cy="delivery-block"]' },
              { select: '[data-cy="delivery-recipe"]' },
              { select: '.s-align-children-center span[aria-label]', attribute: 'aria-label' },
            ],
          },
          sponsored: [
            { name: 'ad-link', select: 'a[href*="/sspa/click"]' },
            { name: 'ad-class', closest: '.AdHolder' },
            {
              name: 'ad-label',
              select: '.puis-sponsored-label-text, .s-sponsored-label-text, .s-sponsored-label-info-icon',
            },
            { name: 'ad-popover', select: '[id^="a-popover-sp-info-popover"], [data-a-popover*="sp-info-popover"]' },
            { name: 'ad-counter', select: '[data-component-props*="sp_delivered"]' },
          ],
        },
      ],
    },
  ],
  features: [
    {
      type: 'related_searches',
      verticals: ['shopping'],
      find: [{ select: '[cel_widget_id^="MAIN-TEXT_REFORMULATION"]' }],
      isOne: true,
      entries: {
        find: [{ select: 'a[href*="/s?"], a[href*="/s/"]' }],
        fields: { title: [{}], url: [{ attribute: 'href' }] },
      },
      minEntries: 1,
    },
  ],
  account: [
    { select: '#nav-link-accountList-nav-line-1', pattern: String.raw`[,،、]\s?(.{1,60})$`, evenHidden: true },
    { select: '#glow-ingress-line1', pattern: String.raw`\s(\S{1,60})$`, evenHidden: true },
    { select: '#glow-ingress-line2', evenHidden: true },
  ],
  texts: {
    query: [{ select: '#twotabsearchtextbox', attribute: 'value' }],
    result_count_text: [
      { select: '[data-component-type="s-result-info-bar"] h1 span' },
      { select: '[data-component-type="s-result-info-bar"] .sg-col-inner > .a-section > span:first-child' },
    ],
  },
  currencies: {
    ae: 'AED',
    ca: 'CAD',
    cn: 'CNY',
    'co.jp': 'JPY',
    'co.uk': 'GBP',
    'co.za': 'ZAR',
    com: 'USD',
    'com.au': 'AUD',
    'com.be': 'EUR',
    'com.br': 'BRL',
    'com.co': 'COP',
    'com.mx': 'MXN',
    'com.tr': 'TRY',
    de: 'EUR',
    eg: 'EGP',
    es: 'EUR',
    fr: 'EUR',
    ie: 'EUR',
    in: 'INR',
    it: 'EUR',
    nl: 'EUR',
    pl: 'PLN',
    sa: 'SAR',
    se: 'SEK',
    sg: 'SGD',
  },
};
