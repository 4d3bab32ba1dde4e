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
    find: [{ select: '#rso a[href*="/travel/things-to-do"]:not(:has(h3))', root: block, evenHidden: true }],
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
  {
    type: 'people_also_search',
    find: [{ select: '[id^="eob_"]', has: 'a[href*="/search?"]' }],
    isOne: true,
    entries: { find: [{ select: 'a[href*="/search?"]' }], fields: { title: [{}], url: [{ attribute: 'href' }] } },
    minEntries: 2,
  },
  {
    type: 'local_services',
    find: [{ select: 'a[href*="/localservices/"]', root: block }],
    isOne: true,
    entries: { find: [{ select: '[role="heading"], h3' }], fields: { title: [{}] } },
  },
  {
    type: 'commercial_units',
    find: [{ select: '.cu-container:not(:has([data-pla], .pla-unit))' }],
    isOne: true,
    entries: {
      find: [{ select: 'a[href^="http"]' }],
      fields: { title: [{ attribute: 'title' }, { attribute: 'aria-label' }, {}], url: [{ attribute: 'href' }] },
    },
  },
  {
    type: 'multi_carousel',
    find: [{ select: '#rso [data-hveid]:has([role="tablist"]):has(g-scrolling-carousel ~ g-scrolling-carousel)' }],
    isOne: true,
    entries: { find: [{ select: '[role="tab"]' }], fields: { title: [{}] } },
    minEntries: 2,
  },
  {
    type: 'google_reviews',
    find: [
      {
        select:
          '[data-attrid*="local:reviews"], [data-attrid*="local:review_summary"], a[data-async-trigger="reviewDialog"]',
      },
    ],
    isOne: true,
    fields: { title: [{}] },
  },
  {
    type: 'dataset',
    find: [{ select: '#rso a[href*="//datasetsearch.research.google."]', root: block }],
    isOne: true,
    fields: { url: [{ select: 'a[href^="http"]', attribute: 'href' }], title: [{ select: 'h3, [role="heading"]' }] },
  },
  {
    // Results left out as repeats or by law, and warnings about a query.
    type: 'notice',
    find: [{ select: '#ofr' }, { select: 'a[href*="//lumendatabase.org/"], a[href*="//www.lumendatabase.org/"]' }],
    isOne: true,
    fields: { title: [{}] },
  },
];
