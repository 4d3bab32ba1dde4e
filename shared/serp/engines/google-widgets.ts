import type { FeatureRule } from '../engine.ts';

const block = '[data-hveid]';

/** Blocks that one link or one id gives away. */
export const googleWidgets: readonly FeatureRule[] = [
  {
    type: 'jobs',
    find: [{ select: '#rso a[href*="ibp=htl;jobs"], #rso [data-async-type="jobs"]', root: block }],
    isOne: true,
  },
  { type: 'events', find: [{ select: '#rso a[href*="ibp=htl;events"]', root: block }], isOne: true },
  {
    type: 'hotels_pack',
    find: [
      {
        select:
          '#rso a:is([href*="/travel/search?"], [href*="/travel/hotels"], [href*="/travel/lodging"]):not(:has(h3))',
        root: block,
      },
    ],
    isOne: true,
  },
  {
    type: 'google_flights',
    find: [{ select: '#rso a[href*="/travel/flights"]:not(:has(h3))', root: block }],
    isOne: true,
  },
  {
    type: 'top_sights',
    find: [{ select: '#rso a[href*="/travel/things-to-do"]:not(:has(h3))', root: block }],
    isOne: true,
  },
  {
    type: 'scholarly_articles',
    find: [{ select: '#rso a[href*="//scholar.google."]:has(h3), #rso h3 a[href*="//scholar.google."]', root: block }],
    isOne: true,
  },
  { type: 'math_solver', find: [{ select: '#cwos, #cwmcwd' }], isOne: true },
  {
    type: 'currency_box',
    find: [{ select: '[id^="knowledge-currency__"], [data-attrid="Converter"][data-exchange-rate]' }],
    isOne: true,
  },
  {
    type: 'dictionary',
    find: [{ select: '[data-attrid="EntryHeader"], [data-dobid="hdw"], .lr_dct_ent' }],
    isOne: true,
  },
  {
    type: 'stocks_box',
    find: [
      {
        select:
          '[id^="knowledge-finance"], [data-async-type^="finance_wholepage"], g-card-section [data-attrid="Price"]',
      },
    ],
    isOne: true,
  },
  { type: 'answer_box', find: [{ select: '#wob_wc, #tw-main, #NotFQb, #HG5Seb, #sports-app' }], isOne: true },
  {
    type: 'third_party_reviews',
    find: [{ select: '[data-attrid*="thirdpartyaggregatorratings"], [data-attrid*="third_party_reviews"]' }],
    isOne: true,
  },
  {
    type: 'google_posts',
    find: [{ select: '[data-attrid*="local:posts"], [data-attrid*="google_posts"]' }],
    isOne: true,
  },
];
