import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  hosts: [
    {
      names: ['yandex', 'www.yandex'],
      suffixes: 'ru com by kz uz com.tr com.ge com.am az eu ee lt lv md tj tm co.il'.split(' '),
    },
    { names: ['ya'], suffixes: ['ru'] },
  ],
  query: ['text'],
  paging: { parameter: 'p', counts: 'pages', first: 0, size: 10 },
  language: ['lang'],
} as const satisfies Partial<PageRule>;

const titleLink = ':is(a[href]:has(h2), h2 a[href])';
/** The label on an ad is disguised; where its link leads is not. */
const adLink = 'a:is([href*="//yabs.yandex."], [href*="//an.yandex."], [href*="yandex.ru/an/count"])';

const fields = {
  url: [
    { select: 'a[href]:has(h2)', attribute: 'href' },
    { select: 'h2 a[href]', attribute: 'href' },
    { select: '.OrganicTitle-Link', attribute: 'href' },
  ],
  title: [{ select: 'h2' }],
  breadcrumb: [{ select: '.Path' }, { select: 'h2 ~ div a[role="text"]' }],
  website_name: [{ select: '.Path b' }],
  description: [
    { select: '.OrganicTextContentSpan, .OrganicText, .Organic-Text' },
    { select: 'span[role="text"]:not(h2 span)' },
  ],
  highlighted: [{ select: '.OrganicTextContentSpan b' }],
  date_text: [{ select: '.OrganicText-Date, .Organic-Date' }],
  rating: [{ select: '[aria-label][class*="Rating"]', attribute: 'aria-label' }],
} as const;

export const yandex: EngineDescription = {
  id: 'yandex',
  name: 'Yandex',
  version: '2026-11-21.1',
  provenOn: '2026-05-28',
  pages: [
    { ...page, vertical: 'images', paths: ['/images/search', '/images'] },
    { ...page, vertical: 'videos', paths: ['/video/search', '/video/touch/search', '/video'] },
    {
      ...page,
      vertical: 'web',
      paths: ['/search/', '/search', '/search/touch/', '/search/pad/', '/search/smart/', '/yandsearch'],
    },
  ],
  content: 'main.main, .main__center',
  begin: 'form',
  states: [
    {
      state: 'captcha',
      always: true,
      select: '#checkbox-captcha-form, form[action*="/checkcaptcha"], .CheckboxCaptcha, .AdvancedCaptcha',
    },
    { state: 'no_results', select: '.EmptySearchResults, .misspell__message_type_not-found, [data-fast-name="empty"]' },
    {
      state: 'no_results',
      select: 'body:has(footer, .serp-footer) #search-result:not(:has(h2, h3, [role="heading"]))',
    },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: '#search-result, ul.serp-list, li.serp-item',
      main: '#search-result, ul.serp-list, .main__content',
      aside: '#search-result-aside, .content__right',
      outside:
        'li[data-fast-name="neuro_answer"], li[data-fast-name="direct"], li[data-fast-name="images"], li[data-fast-name="video"], li[data-fast-name*="carousel"], li[data-fast-name="related"], #search-result-aside, .content__right',
      items: [
        {
          type: 'organic',
          find: [
            { select: `li[data-cid] ${titleLink}:not(${adLink})`, root: 'li[data-cid]' },
            { select: `#search-result li ${titleLink}:not(${adLink})`, root: '#search-result > *, li' },
          ],
          fields,
          links: [{ select: '.Sitelinks a[href], [class*="Sitelinks"] a[href]', layout: 'expanded' }],
        },
        {
          type: 'paid',
          find: [
            { select: `${titleLink}:is(${adLink})`, root: 'li' },
            { select: 'li[data-fast-name="direct"]', has: 'h2' },
          ],
          fields: { ...fields, display_url: [{ select: '.Path' }] },
        },
      ],
    },
    {
      name: 'videos',
      verticals: ['videos'],
      detect: '.VideoSnippet-Title',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [{ select: '.VideoSnippet-Title', growUntil: 'main, [role="main"], ul' }],
          fields: {
            url: [
              { select: 'a.VideoHostExtended-Host[href^="http"]', attribute: 'href' },
              { select: 'a[href^="http"]', attribute: 'href' },
              { select: 'a[href]', attribute: 'href' },
            ],
            title: [{ select: '.VideoSnippet-Title' }],
            website_name: [{ select: '.VideoHostExtended-Host' }],
          },
        },
      ],
    },
    {
      name: 'images',
      verticals: ['images'],
      detect: '[data-state*="img_href"], .serp-item[data-bem]',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [{ select: '.serp-item[data-bem]' }],
          fields: {
            url: [{ attribute: 'data-bem', json: ['serp-item', 'snippet', 'url'] }],
            title: [{ attribute: 'data-bem', json: ['serp-item', 'snippet', 'title'] }],
            images: [{ attribute: 'data-bem', json: ['serp-item', 'img_href'] }],
          },
        },
      ],
    },
  ],
  features: [
    {
      type: 'ai_overview',
      find: [{ select: '[data-fast-name="neuro_answer"], [data-fast-name^="futuris"], .FuturisSearch' }],
      isOne: true,
      entries: {
        find: [{ select: 'section a[href^="http"]' }],
        fields: { title: [{ attribute: 'aria-label' }, { attribute: 'title' }, {}], url: [{ attribute: 'href' }] },
      },
    },
    { type: 'images', find: [{ select: '[data-fast-name="images"]' }], isOne: true },
    { type: 'video', find: [{ select: '[data-fast-name="video"], [data-fast-name="videowiz"]' }], isOne: true },
    { type: 'top_stories', find: [{ select: '[data-fast-name="news"]' }], isOne: true },
    { type: 'local_pack', find: [{ select: '[data-fast-name="companies"], [data-fast-name="maps"]' }], isOne: true },
    { type: 'map', find: [{ select: '[data-fast-name="route"], [data-fast-name="geo"]' }], isOne: true },
    {
      type: 'answer_box',
      find: [
        {
          select:
            '[data-fast-name="fact"], [data-fast-name="weather"], [data-fast-name="calculator"], [data-fast-name="time"]',
        },
      ],
      isOne: true,
    },
    {
      type: 'featured_snippet',
      find: [{ select: '[data-fast-name="suggest_fact"], [data-fast-name="fact_snippet"]' }],
      isOne: true,
    },
    {
      type: 'knowledge_graph',
      find: [
        { select: '[data-fast-name="entity_search"], [data-fast-name="object-badge"], .EntityCard, .entity-search' },
      ],
      isOne: true,
      fields: { title: [{ select: 'h2' }], description: [{ select: '.ExtendedText-Short, p' }] },
    },
    {
      type: 'people_also_ask',
      find: [{ select: '[data-fast-name="related_discovery"], [data-fast-name="people_ask"]' }],
      isOne: true,
      entries: { find: [{ select: '[role="button"], summary' }], fields: { title: [{}] } },
    },
    {
      type: 'related_searches',
      find: [{ select: '.RelatedBottom, [data-fast-name="related"], [data-fast-name="related_bottom"]' }],
      isOne: true,
      entries: { find: [{ select: 'a[href]' }], fields: { title: [{}] } },
      minEntries: 2,
    },
    {
      type: 'shopping',
      find: [{ select: '[data-fast-name="products"], [data-fast-name^="goods"], [data-fast-name="market_constr"]' }],
      isOne: true,
    },
  ],
  account: [
    { select: '.UserID-Account .username, .user-account__name, .user-account__subname', evenHidden: true },
    { select: '[class*="UserID"] [class*="ccountName"]', evenHidden: true },
  ],
  texts: {
    query: [{ select: 'input[name="text"]', attribute: 'value' }],
    result_count_text: [{ select: '.serp-adv__found, .RequestMeta-Found' }],
    showing_results_for: [{ select: '.misspell__message_type_auto a:first-of-type, .Misspell-Query' }],
  },
};
