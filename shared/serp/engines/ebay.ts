import type { EngineDescription } from '../engine.ts';

/** A listing's number; the cards that only fill space carry shorter or longer ones. */
const listingNumber = String.raw`^\d{9,13}$`;
const row = '.s-card__attribute-row';

/** Nothing but the words of each language tells these rows of a card apart. */
const buyItNow = [
  '^(?:Buy It Now|Sofort-Kaufen|Achat immédiat|Cómpralo ya|Compralo Subito|Kup teraz|(?:Direct|Nu) kopen)',
  '^(?:or Best Offer|Best offer accepted|oder Preisvorschlag|ou Offre directe|o mejor oferta|o Proposta d.acquisto)',
  '^(?:即決|今すぐ落札|今すぐ購入|立即購買|立即购买|直接購買|一口价)',
];
const freeDelivery = [
  String.raw`^Free (?:\p{L}+ )?(?:delivery|shipping|postage).*`,
  '^(?:Kostenlose[rn]? (?:Versand|Lieferung)|Gratis (?:verzending|Versand)|Livraison gratuite|Env[íi]o gratis).*',
  '^(?:(?:Spedizione|Consegna) gratuita|Darmowa (?:dostawa|wysyłka|przesyłka)|送料無料|免運|包邮).*',
];

export const ebay: EngineDescription = {
  id: 'ebay',
  name: 'eBay',
  version: '2026-11-21.1',
  provenOn: '2026-05-05',
  pages: [
    {
      vertical: 'shopping',
      hosts: [
        {
          names: ['www.ebay', 'ebay', 'm.ebay', 'www.befr.ebay', 'www.benl.ebay', 'www.cafr.ebay'],
          suffixes: [
            'at',
            'be',
            'ca',
            'ch',
            'co.uk',
            'com',
            'com.au',
            'com.hk',
            'com.my',
            'com.sg',
            'de',
            'es',
            'fr',
            'ie',
            'in',
            'it',
            'nl',
            'ph',
            'pl',
          ],
        },
      ],
      paths: ['/sch', '/sch/', '/sch/**'],
      query: ['_nkw'],
      paging: { parameter: '_pgn', counts: 'pages', first: 1, size: 60 },
    },
  ],
  content: '.srp-main, #mainContent',
  begin: '#gh, #gh-f, header',
  states: [
    {
      state: 'captcha',
      select:
        '#captcha_form, #destForm, form[action*="/splashui/"], script[src*="/splashui/"], iframe[src*="hcaptcha.com"]',
    },
    { state: 'no_results', select: '[class*="null-search"], .srp-river-answer--NULL_SEARCH' },
  ],
  layouts: [
    {
      name: 'river',
      verticals: ['shopping', 'web'],
      detect: '.srp-results, .srp-river-results, #srp-river-results, .su-item-card[data-listingid]',
      main: '.srp-results, .srp-river-results, #srp-river-results',
      outside: '.srp-river-answer, [class*="carousel"]',
      items: [
        {
          type: 'product',
          find: [
            { select: 'li[data-listingid]' },
            { select: 'li.s-item, li.s-card', has: 'a[href*="/itm/"]' },
            { select: '#srp-river-results li[id^="item"]', has: 'a[href*="/itm/"]' },
            { select: '.su-item-card[data-listingid], .s-item-card--search-evo[data-listingid]', within: 'body' },
          ],
          fields: {
            id: [
              { attribute: 'data-listingid', pattern: listingNumber },
              {
                select: 'a[href*="/itm/"]',
                attribute: 'href',
                pattern: String.raw`/itm/(?:[^/?]+/)?(\d{9,13})(?!\d)`,
              },
            ],
            url: [
              { attribute: 'data-listingid', pattern: listingNumber, template: '/itm/{}' },
              {
                select: 'a[href*="/itm/"]',
                attribute: 'href',
                pattern: String.raw`/itm/(?:[^/?]+/)?(\d{9,13})(?!\d)`,
                template: '/itm/{}',
              },
            ],
            title: [
              {
                select: '[role="heading"][aria-level="3"]',
                without: '.clipped, .LIGHT_HIGHLIGHT, [class*="new-listing"]',
              },
              {
                select: '.s-item__title, .su-item-card__title, .s-card__title',
                without: '.clipped, .LIGHT_HIGHLIGHT, [class*="new-listing"]',
              },
              { select: 'h3', without: '.clipped, .LIGHT_HIGHLIGHT, [class*="new-listing"]' },
              { select: 'img[alt]', attribute: 'alt' },
            ],
            price: [
              { select: '.s-card__price', closest: row, without: '.strikethrough, .clipped' },
              { select: '.s-item__price', without: '.STRIKETHROUGH, .clipped' },
              { select: '.s-card__price, .su-item-card__price', without: '.strikethrough, .clipped' },
            ],
            price_was: [{ select: '.strikethrough, .STRIKETHROUGH' }],
            rating: [{ select: '.x-star-rating' }, { select: '[class*="__reviews"] [class*="star-rating"]' }],
            rating_max: [{ value: '5' }],
            votes: [{ select: '[class*="__reviews-count"]', without: '.clipped' }],
            condition: [
              { select: '.s-card__subtitle .su-styled-text' },
              { select: '.s-item__subtitle .SECONDARY_INFO' },
              { select: '.su-item-card__header .su-styled-text:not([role])' },
            ],
            format: [
              {
                select: '.s-item__bids, .s-item__time-left, .s-card__time-left, [class*="card__time"]',
                value: 'auction',
              },
              { select: '.s-item__formatBuyItNow, .s-item__formatBestOfferEnabled', value: 'fixed' },
              ...buyItNow.map((pattern) => ({ select: row, pattern, value: 'fixed' })),
            ],
            bids: [
              { select: '.s-item__bids, .s-item__bidCount' },
              { select: '[class*="card__time"]', closest: row, pattern: String.raw`^\D{0,20}(\d{1,4})\D` },
            ],
            bought_text: [
              { select: '.s-item__quantitySold, .s-item__hotness, .s-item__watchCountTotal' },
              { select: `${row} > .primary.bold.large:not(.s-card__price)` },
            ],
            delivery_text: [
              { select: '.s-item__shipping, .s-item__freeXDays, .s-item__logisticsCost' },
              { select: row, pattern: '^[+＋].*' },
              ...freeDelivery.map((pattern) => ({ select: row, pattern })),
            ],
            shop_name: [
              { select: '.s-item__seller-info-text', pattern: String.raw`^(\S+)` },
              { select: '.su-card-container__attributes__secondary .su-styled-text', pattern: String.raw`^(\S+)` },
            ],
            badges: [
              { select: '.su-program-badge [aria-label]', attribute: 'aria-label' },
              { select: '.s-item__etrs-text' },
            ],
            images: [
              { select: 'img[data-defer-load]', attribute: 'data-defer-load' },
              { select: 'img[src^="http"]', attribute: 'src' },
            ],
            section: [{ closest: 'li.srp-river-answer--REWRITE_START ~ li', value: 'fewer_words' }],
          },
          sponsored: [
            // The click's tag is base64 of `ORG` and `PL` with their lengths.
            { name: 'organic-click-tag', select: 'a[href*="tkp%3ABk9S"]', says: 'organic' },
            { name: 'painted-label', select: '[aria-labelledby^="s-"][role]', painted: true },
            { name: 'promoted-click-tag', select: 'a[href*="tkp%3ABFBM"]' },
          ],
        },
      ],
    },
  ],
  features: [
    {
      type: 'related_searches',
      verticals: ['shopping'],
      find: [{ select: '.srp-related-searches' }],
      isOne: true,
      entries: { find: [{ select: 'a[href*="_nkw="]' }], fields: { title: [{}], url: [{ attribute: 'href' }] } },
      minEntries: 1,
    },
  ],
  account: [
    { select: '#gh-ug b, #gh-un, .gh-identity__greeting b, .gh-identity__greeting span', evenHidden: true },
    { select: '#gh-uid, .gh-identity__profile, .gh-account__username', evenHidden: true },
  ],
  texts: {
    query: [
      { select: '#gh-ac', attribute: 'value' },
      { select: 'input[name="_nkw"]', attribute: 'value' },
    ],
    result_count_text: [{ select: '.srp-controls__count-heading' }],
  },
  currencies: {
    at: 'EUR',
    be: 'EUR',
    ca: 'CAD',
    ch: 'CHF',
    'co.uk': 'GBP',
    com: 'USD',
    'com.au': 'AUD',
    'com.hk': 'HKD',
    'com.my': 'MYR',
    'com.sg': 'SGD',
    de: 'EUR',
    es: 'EUR',
    fr: 'EUR',
    ie: 'EUR',
    in: 'INR',
    it: 'EUR',
    nl: 'EUR',
    ph: 'PHP',
    pl: 'PLN',
  },
};
