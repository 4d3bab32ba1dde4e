import type { EngineDescription, PageRule } from '../engine.ts';

/** Yahoo Japan (search.yahoo.co.jp) is another company with other pages. */
const countries =
  'ar at au br ca ch cl co de dk es espanol fi fr hk id ie in it malaysia mx nl no nz pe ph pl pt qc ro se sg th tr tw uk us ve vn za'.split(
    ' ',
  );

const page = {
  query: ['p', 'va'],
  paging: { parameter: 'b', counts: 'results', first: 1, size: 7 },
  language: ['vl'],
} as const satisfies Partial<PageRule>;

function hostsOf(service: string): PageRule['hosts'] {
  return [
    {
      names: [service, ...countries.map((country) => `${country}.${service}`)].map((name) => `${name}.yahoo`),
      suffixes: ['com'],
    },
  ];
}

const titleLink = ':is(a[href]:has(h3), h3 a[href])';
const adLink =
  'a:is([data-matarget="ad"], [href*="search.yahoo.com/cbclk"], [href*="bing.com/aclick"], [href*="/RU=https%3a%2f%2fwww.bing.com%2faclick"], [href*="/RU=https%3A%2F%2Fwww.bing.com%2Faclick"])';

const fields = {
  url: [
    { select: 'a[href]:has(h3)', attribute: 'href' },
    { select: 'h3 a[href]', attribute: 'href' },
  ],
  title: [{ select: 'h3' }],
  website_name: [{ select: 'a:has(h3) span span:first-child' }],
  breadcrumb: [{ select: 'a:has(h3) span:has(> span)', ownText: true }, { select: '.compTitle div > span' }],
  description: [{ select: '.compText' }, { select: 'p' }],
  highlighted: [{ select: '.compText b' }],
} as const;

export const yahoo: EngineDescription = {
  id: 'yahoo',
  name: 'Yahoo',
  version: '2026-11-21.1',
  provenOn: '2026-04-04',
  pages: [
    { ...page, vertical: 'images', hosts: hostsOf('images.search'), paths: ['/search/images', '/search/images/**'] },
    { ...page, vertical: 'videos', hosts: hostsOf('video.search'), paths: ['/search/video', '/search/video/**'] },
    { ...page, vertical: 'news', hosts: hostsOf('news.search'), paths: ['/search', '/search/**'] },
    {
      ...page,
      vertical: 'web',
      hosts: hostsOf('search'),
      paths: ['/search', '/search/**', '/yhs/search', '/mobile/s'],
    },
  ],
  content: '#bd',
  begin: 'form',
  states: [
    {
      state: 'consent',
      always: true,
      select: 'form.consent-form, form[action*="/copyConsent"], form[action*="consent.yahoo"]',
    },
    { state: 'captcha', always: true, select: '#captcha-form, form[action*="captcha"]' },
    { state: 'no_results', select: '#web .zrp, .dd.zrp, #main .zrp' },
    { state: 'no_results', select: 'body:has(#ft, footer, #doc-ft) #web:not(:has(h2, h3, [role="heading"]))' },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web', 'news'],
      detect: '#web, #main ol.searchCenterMiddle',
      main: '#web, #main',
      aside: '#right',
      outside: '#right, [role="group"], .bingrelqa, ol ol, ol ul, li:has([role="button"][aria-expanded]) .exp, .exp',
      items: [
        {
          type: 'organic',
          find: [
            { select: `a[data-matarget="algo"]:has(h3), h3 a[data-matarget="algo"]`, root: 'li, .algo' },
            {
              select: `#web ${titleLink}:not(${adLink}):not([href*="search.yahoo.com/search"])`,
              root: '#web li, .algo',
              outside: 'li:has([role="group"]), li:has([aria-expanded])',
            },
          ],
          fields,
          links: [{ select: 'a[data-matarget="algo-ql"], .compList a[href]', layout: 'expanded' }],
        },
        {
          type: 'paid',
          find: [{ select: `${titleLink}:is(${adLink})`, root: 'li' }],
          fields: {
            ...fields,
            block: [{ closest: '.searchCenterBottomAds, .searchBottomAds, ol.searchCenterBottom', value: 'bottom' }],
          },
        },
      ],
    },
    {
      name: 'images',
      verticals: ['images'],
      detect: '#results li[data]',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [{ select: 'li[data]' }],
          fields: {
            url: [{ attribute: 'data', json: ['rurl'] }],
            title: [
              { attribute: 'data', json: ['alt'] },
              { attribute: 'data', json: ['tit'] },
              { select: 'a[aria-label]', attribute: 'aria-label' },
            ],
            images: [{ attribute: 'data', json: ['iurl'] }],
          },
        },
      ],
    },
    {
      name: 'videos',
      verticals: ['videos'],
      detect: '#results li[data-rurl], #results .vr',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [{ select: '#results li a[data-rurl]' }],
          fields: { url: [{ attribute: 'data-rurl' }], title: [{ select: 'h3' }, { attribute: 'aria-label' }] },
        },
      ],
    },
  ],
  features: [
    {
      type: 'people_also_ask',
      find: [
        { select: '#web [role="button"][aria-expanded]', root: '#web > ol > li, li' },
        { select: '.bingrelqa', root: 'li' },
      ],
      isOne: true,
      entries: {
        find: [{ select: '[role="button"][aria-expanded]' }],
        fields: { title: [{}], expanded: [{ attribute: 'aria-expanded' }] },
      },
      minEntries: 1,
    },
    {
      type: 'related_searches',
      find: [
        { select: '.AlsoTry, .AlsoTry_E', root: 'li' },
        { select: '.searchCenterFooter li:has(table a[href*="/search"])' },
      ],
      isOne: true,
      entries: { find: [{ select: 'a[href]' }], fields: { title: [{ attribute: 'title' }, {}] } },
      minEntries: 2,
    },
    {
      type: 'video',
      find: [
        { select: '#web a[href*="//video.search.yahoo."]', root: '#web > ol > li, li', has: '[role="group"], img' },
      ],
      isOne: true,
      entries: {
        find: [{ select: '[role="group"] a[href]' }],
        fields: { title: [{ attribute: 'aria-label' }, {}], url: [{ attribute: 'href' }] },
      },
    },
    {
      type: 'images',
      find: [{ select: '#web a[href*="//images.search.yahoo."]', root: 'li', has: 'img' }],
      isOne: true,
    },
    {
      type: 'top_stories',
      find: [{ select: '#web a[href*="//news.search.yahoo."]', root: 'li', has: 'h3, h4' }],
      isOne: true,
    },
    { type: 'local_pack', find: [{ select: '#web .LocalMod, #web [data-local]', root: 'li' }], isOne: true },
    { type: 'shopping', find: [{ select: '.ShoppingCarousel, [data-type="pla"], .pla', root: 'li' }], isOne: true },
    { type: 'featured_snippet', find: [{ select: '#web .QnA, #web .answerCard', root: 'li' }], isOne: true },
    {
      type: 'knowledge_graph',
      find: [{ select: '#right .kgTitle, #right .KgContainer, #right [data-kg]', root: 'li' }],
      isOne: true,
      fields: { title: [{ select: 'h2, h3' }] },
    },
  ],
  account: [{ select: '#ybarAccountMenu, [id^="ybarAccount"] [class*="name"], #ysignout', evenHidden: true }],
  texts: {
    query: [{ select: '#yschsp, input[name="p"]', attribute: 'value' }],
    result_count_text: [{ select: '.compPagination span, .searchCenterFooter .compPagination > span' }],
    showing_results_for: [{ select: '.compAlsoTry a, .autospell a' }],
  },
};
