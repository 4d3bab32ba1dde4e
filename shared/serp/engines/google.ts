import type { EngineDescription, LayoutRule, PageRule } from '../engine.ts';
import { googleFeatures } from './google-features.ts';
import { googleSuffixes } from './google-hosts.data.ts';
import { googlePlaces } from './google-places.ts';
import { googleResult, titleLink } from './google-result.ts';
import { googleVerticals } from './google-verticals.ts';

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
  '.xpdopen',
  '[data-iu][data-count]',
  '[data-ipr][data-vmt]',
  '[data-mcpr]',
  '#m-x-content',
  'g-section-with-header',
  // A block under a title of its own.
  '#rso div:has(> [role="heading"][aria-level="2"]):not(:has([id^="kp-wp-tab"]))',
  'g-scrolling-carousel',
  'product-viewer-group',
  // Sitelinks of a result.
  'table',
  '[role="dialog"]',
  '[role="complementary"]:not(:has(#rso))',
].join(', ');

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

const main = '#rso, #search, #kp-wp-tab-overview, [id^="arc-srp"]';
/** Some pages have results of the list below the column, before the proposals. */
const within = `${main}, #botstuff`;
/** After all results, those below the column too. */
const end = '#bres, #sfcnt, #foot, [role="contentinfo"]';
const until = '#rso, #search, #botstuff, #rso > *';

/** A block with a title of its own; the panel of a film or a place holds results, and titled blocks beside them. */
const titledBlock =
  '#rso [data-hveid]:has([aria-level="2"][role="heading"]):not([id^="kp-wp-tab"], :has([id^="kp-wp-tab"]))';

const web: readonly LayoutRule[] = [
  {
    name: 'mobile',
    verticals: ['web', 'videos'],
    device: 'mobile',
    detect: 'html:has(meta[name="viewport"][content*="width"]) body:not(:has(#rcnt)) #rso',
    main,
    end,
    outside,
    items: [
      {
        ...googleResult,
        find: [
          { select: `${titleLink}:has(h3)`, within, growUntil: until },
          {
            select: `${titleLink}:has([role="heading"][aria-level="3"])`,
            outside: titledBlock,
            within,
            growUntil: until,
          },
          // A link laid over the whole card, the title beside it.
          {
            select: `[role="heading"][aria-level="3"]:not(a *)`,
            outside: titledBlock,
            within,
            growUntil: until,
            has: `a[role="presentation"]:is([href^="http"], [href^="/url?"], [href^="/goto?"])`,
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
    end,
    aside: '#rhs:not(:has(#rso)):not([id] #rso #rhs)',
    outside,
    items: [
      {
        ...googleResult,
        find: [
          { select: `${titleLink}:has(h3)`, within, growUntil: `${until}, [role="tabpanel"], ul` },
          { select: `h3:has(${titleLink})`, within, growUntil: `${until}, [role="tabpanel"], ul` },
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
    items: [{ ...googleResult, find: [{ select: 'a[href^="/url?"]:has(h3)', growUntil: '#main, #main > *' }] }],
  },
];

export const google: EngineDescription = {
  id: 'google',
  name: 'Google',
  version: '2026-11-29.1',
  provenOn: '2026-07-14',
  pages: [
    { ...page, vertical: 'images', where: { tbm: ['isch'] } },
    { ...page, vertical: 'images', where: { udm: ['2', 'imgs'] } },
    { ...page, vertical: 'videos', where: { tbm: ['vid'] } },
    { ...page, vertical: 'videos', where: { udm: ['7', 'vids'] } },
    { ...page, vertical: 'news', where: { tbm: ['nws'] } },
    { ...page, vertical: 'news', where: { udm: ['12', 'nws', 'news'] } },
    { ...page, vertical: 'shopping', where: { tbm: ['shop'] } },
    { ...page, vertical: 'shopping', where: { udm: ['28', 'shop'] } },
    { ...page, vertical: 'places', where: { tbm: ['lcl'] } },
    { ...page, vertical: 'places', where: { udm: ['1'] } },
    { ...page, vertical: 'web' },
    { vertical: 'places', hosts: page.hosts, paths: ['/maps/search/**'], query: [], language: ['hl'], overlay: false },
  ],
  content: '#rcnt',
  begin: 'form',
  states: [
    {
      state: 'captcha',
      always: true,
      select: '#captcha-form, form[action*="/sorry/"], form [data-sitekey]',
    },
    { state: 'consent', select: 'form[action*="//consent.google."]' },
    {
      state: 'no_results',
      select:
        'body:has(#botstuff) #search:not(:has(h3, [role="heading"])), body:has(#botstuff) #topstuff:has(p, ul, li)',
    },
  ],
  layouts: [...googleVerticals, ...googlePlaces, ...web],
  features: googleFeatures,
  account: [
    {
      select: 'a[href*="//accounts.google."][aria-label]',
      attribute: 'aria-label',
      pattern: String.raw`[\w.+-]{1,64}@[\w.-]{3,99}`,
      evenHidden: true,
    },
    {
      select: 'a[href*="//accounts.google."][aria-label]',
      attribute: 'aria-label',
      pattern: String.raw`[:：]\s{0,3}([^(]{2,60}?)\s{0,3}\(`,
      evenHidden: true,
    },
  ],
  texts: {
    query: [
      { select: 'textarea[name="q"]' },
      { select: '#searchboxinput', attribute: 'value' },
      { select: 'input[name="q"]', attribute: 'value' },
    ],
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
