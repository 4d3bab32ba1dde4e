import type { EngineDescription, LayoutRule, PageRule } from '../engine.ts';
import { googleFeatures } from './google-features.ts';
import { googleSuffixes } from './google-hosts.data.ts';

const page = {
  hosts: [{ names: ['www.google', 'google'], suffixes: googleSuffixes }],
  paths: ['/search'],
  query: ['q', 'as_q', 'as_epq'],
  paging: { parameter: 'start', counts: 'results', first: 0, size: 10 },
  language: ['hl'],
} as const satisfies Partial<PageRule>;

/** Blocks in the main column whose links are not results, by what they are rather than by how they look. */
const outside = [
  '[data-initq]',
  '.related-question-pair',
  '[data-attrid^="lab/"]',
  '#tads',
  '#tadsb',
  '#bottomads',
  '[data-text-ad]',
  '#rhs',
  'block-component',
  '[data-iu][data-count]',
  '[data-ipr][data-vmt]',
  '[data-mcpr]',
  '#m-x-content',
  'g-section-with-header',
  'g-scrolling-carousel',
  'product-viewer-group',
  '[role="dialog"]',
  '[role="complementary"]:not(:has(#rso))',
].join(', ');

const titleLink =
  'a:is([href^="http"], [href^="/url?"]):not([href*="//scholar.google."]):not([href*="//www.google."][href*="/search?"])';

const result = {
  type: 'organic',
  fields: {
    url: [
      { select: `${titleLink}:has(h3)`, attribute: 'href' },
      { select: `h3 ${titleLink}`, attribute: 'href' },
      { select: `${titleLink}:has([role="heading"])`, attribute: 'href' },
    ],
    title: [{ select: 'a h3, h3 a' }, { select: 'h3' }, { select: 'a [role="heading"]' }],
    website_name: [{ select: 'h3 ~ div span:not(:has(*))' }],
    breadcrumb: [{ select: 'cite', evenHidden: true }],
    description: [
      { select: '[data-sncf="1"], [data-snf="nke7rc"]', without: 'cite' },
      { select: '.VwiC3b' },
      { select: '[style*="-webkit-line-clamp"]' },
    ],
    highlighted: [{ select: '[data-sncf] em, [data-snf] em, .VwiC3b em' }],
    date_text: [{ select: '[data-sncf] span.YrbPuc, [data-snf] span.YrbPuc, .LEwnzc span' }],
    rating: [{ select: 'g-review-stars [aria-label], [role="img"][aria-label*="5"]', attribute: 'aria-label' }],
    votes: [{ select: ':is(g-review-stars, [role="img"]) ~ span', pattern: '\\(([\\d.,\\u00a0 ]+)\\)' }],
    is_video: [{ select: '[data-vid], [data-curl*="youtube.com"]', value: 'yes' }],
    is_amp: [{ select: 'a[data-amp], a[data-amp-cur]', value: 'yes' }],
    indented: [{ closest: 'ul > li', value: 'yes' }],
    in_panel: [{ closest: '[id^="kp-wp-tab-"]', value: 'yes' }],
  },
  links: [
    { select: 'table a[href^="http"]:has(h3), table h3 a[href^="http"]', layout: 'expanded' },
    { select: '[data-sncf] a[href^="http"], [data-snf]:not(:has(h3)) a[href^="http"]', layout: 'inline' },
  ],
} as const;

const paid = {
  type: 'paid',
  find: [
    { select: '[data-text-ad]', outside: '[data-initq]' },
    {
      select: '#tads a[data-rw], #tadsb a[data-rw], #bottomads a[data-rw], #tads a[data-pcu], #tadsb a[data-pcu]',
      growUntil: '#tads, #tadsb, #bottomads, [data-text-ad]',
      has: '[role="heading"]',
    },
  ],
  fields: {
    url: [
      { select: 'a[data-pcu]', attribute: 'href' },
      { select: 'a[href]:has([role="heading"]), a[href]:has(h3)', attribute: 'href' },
    ],
    title: [{ select: 'a [role="heading"]' }, { select: '[role="heading"]' }, { select: 'a h3' }],
    website_name: [{ select: '[data-dtld]', attribute: 'data-dtld' }],
    display_url: [{ select: '[data-dtld]' }],
    description: [{ select: '[style*="-webkit-line-clamp"]' }, { select: '.MUxGbd.yDYNvb' }],
    block: [{ closest: '#tadsb, #bottomads', value: 'bottom' }],
  },
} as const;

const end = '#botstuff, #bres, #navcnt, #foot, #footcnt, #sfooter, #fbar, [role="contentinfo"], footer';

const main = '#rso, #search, #kp-wp-tab-overview, [id^="arc-srp"]';

const web: readonly LayoutRule[] = [
  {
    name: 'mobile',
    verticals: ['web', 'videos'],
    device: 'mobile',
    detect: 'html:has(meta[name="viewport"][content*="width"]) body:not(:has(#rcnt)) #rso',
    main,
    outside,
    end,
    items: [
      {
        ...result,
        find: [
          { select: `${titleLink}:has(h3)`, growUntil: '#rso, #search, #rso > *' },
          {
            select: `${titleLink}:has([role="heading"][aria-level="3"])`,
            outside: '[data-hveid]:has([aria-level="2"][role="heading"])',
            growUntil: '#rso, #search, #rso > *',
          },
        ],
      },
      paid,
    ],
  },
  {
    name: 'desktop',
    verticals: ['web', 'videos'],
    device: 'desktop',
    detect: '#rso, #search',
    main,
    aside: '#rhs:not(:has(#rso)):not([id] #rso #rhs)',
    outside,
    end,
    items: [
      {
        ...result,
        find: [
          { select: `${titleLink}:has(h3)`, growUntil: '#rso, #search, #rso > *, [role="tabpanel"], ul' },
          { select: `h3:has(${titleLink})`, growUntil: '#rso, #search, #rso > *, [role="tabpanel"], ul' },
        ],
      },
      paid,
    ],
  },
  {
    name: 'no-script',
    verticals: ['web', 'videos', 'news'],
    detect: '#main a[href^="/url?"] h3',
    main: '#main',
    items: [{ ...result, find: [{ select: 'a[href^="/url?"]:has(h3)', growUntil: '#main, #main > *' }] }],
  },
];

const headlineLink = 'a[href^="http"]:has([role="heading"])';

const verticalLayouts: readonly LayoutRule[] = [
  {
    name: 'news',
    verticals: ['news'],
    detect: '#rso, #search',
    main: '#rso, #search',
    outside: '#tads, #tadsb, #bottomads, [role="dialog"]',
    end,
    items: [
      {
        ...result,
        find: [
          { select: headlineLink, growUntil: '#rso, #search' },
          { select: `${titleLink}:has(h3)`, growUntil: '#rso, #search' },
        ],
        fields: {
          url: [
            { select: headlineLink, attribute: 'href' },
            { select: `${titleLink}:has(h3)`, attribute: 'href' },
          ],
          title: [{ select: 'a [role="heading"]' }, { select: 'a h3' }],
          timestamp: [{ select: 'time[datetime]', attribute: 'datetime' }],
          date_text: [{ select: '[data-ts]' }],
          images: [{ select: 'img[src^="http"]', attribute: 'src' }],
        },
      },
    ],
  },
  {
    name: 'images',
    verticals: ['images'],
    detect: '[data-lpage], [data-docid] h3, [data-ri]',
    main: 'body',
    outside: '[role="dialog"], [data-text-ad]',
    items: [
      {
        type: 'organic',
        find: [{ select: '[data-lpage]' }, { select: 'a[href*="/imgres?"]' }],
        fields: {
          url: [
            { attribute: 'data-lpage' },
            { select: 'a[href*="/imgres?"]', attribute: 'href', parameter: 'imgrefurl' },
            { attribute: 'href', parameter: 'imgrefurl' },
          ],
          title: [{ select: 'h3' }, { select: '[role="heading"]' }, { select: 'img[alt]', attribute: 'alt' }],
          images: [{ select: 'a[href*="/imgres?"]', attribute: 'href', parameter: 'imgurl' }],
        },
      },
    ],
  },
  {
    name: 'shopping',
    verticals: ['shopping'],
    detect: '[data-docid], [data-cid][data-gid], [data-product-id], product-viewer-entrypoint',
    main: 'body',
    items: [
      {
        type: 'product',
        find: [
          { select: '#rso [data-docid]:has(h3), #search [data-docid]:has(h3)' },
          {
            select: 'product-viewer-entrypoint [data-cid], product-viewer-group [data-cid]',
            has: '[role="heading"], [aria-label], [title]',
          },
        ],
        fields: {
          id: [{ attribute: 'data-docid' }, { attribute: 'data-cid' }, { attribute: 'data-product-id' }],
          title: [{ select: 'h3' }, { select: '[role="heading"]' }, { select: '[title]', attribute: 'title' }],
          url: [{ select: 'a[href^="/shopping/product/"], a[href^="/url?"], a[href^="http"]', attribute: 'href' }],
          price: [
            {
              select: '[aria-label] span:not(:has(*)), span[aria-hidden]:not(:has(*))',
              pattern: '(?:[\\p{Sc}]|[A-Z]{3})\\s?\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12}\\s?(?:[\\p{Sc}]|[A-Z]{3})',
            },
          ],
          rating: [{ select: '[role="img"][aria-label]', attribute: 'aria-label' }],
          images: [{ select: 'img[src^="http"]', attribute: 'src' }],
        },
        sponsored: [{ name: 'ad-link', select: 'a[href*="/aclk?"], a[data-pla]' }],
      },
    ],
  },
];

export const google: EngineDescription = {
  id: 'google',
  name: 'Google',
  version: '2026-11-21.1',
  pages: [
    { ...page, vertical: 'images', where: { tbm: ['isch'] } },
    { ...page, vertical: 'images', where: { udm: ['2'] } },
    { ...page, vertical: 'videos', where: { tbm: ['vid'] } },
    { ...page, vertical: 'videos', where: { udm: ['7'] } },
    { ...page, vertical: 'news', where: { tbm: ['nws'] } },
    { ...page, vertical: 'news', where: { udm: ['12'] } },
    { ...page, vertical: 'shopping', where: { tbm: ['shop'] } },
    { ...page, vertical: 'shopping', where: { udm: ['28'] } },
    { ...page, vertical: 'web' },
  ],
  states: [
    {
      state: 'captcha',
      always: true,
      select: '#captcha-form, form[action*="/sorry/"], form[action="index"] #recaptcha',
    },
    { state: 'consent', select: 'form[action*="//consent.google."]' },
    {
      state: 'no_results',
      select:
        'body:has(#botstuff) #search:not(:has(h3, [role="heading"])), body:has(#botstuff) #topstuff:has(p, ul, li)',
    },
  ],
  layouts: [...verticalLayouts, ...web],
  features: googleFeatures,
  texts: {
    query: [{ select: 'textarea[name="q"]' }, { select: 'input[name="q"]', attribute: 'value' }],
    result_count_text: [{ select: '#result-stats', without: 'nobr' }],
    location_text: [{ select: '#taw [role="heading"][aria-level="2"]' }],
    showing_results_for: [{ select: '#fprsl' }],
    did_you_mean: [{ select: '#scl, a.spell, #taw a[href*="&spell=1"]' }],
  },
  currencies: {
    com: 'USD',
    ca: 'CAD',
    'com.au': 'AUD',
    'com.mx': 'MXN',
    'co.jp': 'JPY',
    se: 'SEK',
    no: 'NOK',
    dk: 'DKK',
  },
};
