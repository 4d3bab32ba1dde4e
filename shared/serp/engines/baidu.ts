import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['www.baidu', 'baidu', 'm.baidu'], suffixes: ['com'] }],
  query: ['wd', 'word'],
} as const satisfies Partial<PageRule>;

/** `mu` holds the address that the redirect leads to, on all but ads. */
const fields = {
  url: [
    { attribute: 'mu' },
    { select: 'h3 a[href]', attribute: 'href' },
    { select: 'a[href]:has(h3)', attribute: 'href' },
  ],
  title: [{ select: 'h3' }],
  website_name: [{ select: '.cosc-source-text, [data-module="source"] span, .c-showurl' }],
  description: [
    { select: '[data-module="abstract"], .c-abstract, [class*="summary-text"], [class*="content-right"]' },
    { select: '[class*="abstract"]' },
  ],
  highlighted: [{ select: 'h3 em' }],
  date_text: [{ select: '[class*="newTimeFactor"], .c-color-gray2' }],
} as const;

const headline = 'h3 a[href], a[href] h3';

export const baidu: EngineDescription = {
  id: 'baidu',
  name: 'Baidu',
  version: '2026-11-29.1',
  provenOn: '2026-05-28',
  pages: [
    {
      ...page,
      vertical: 'news',
      paths: ['/s'],
      where: { tn: ['news'] },
      paging: { parameter: 'pn', counts: 'results', first: 0, size: 10 },
    },
    {
      ...page,
      vertical: 'web',
      paths: ['/s', '/baidu'],
      paging: { parameter: 'pn', counts: 'results', first: 0, size: 10 },
    },
    // Where Baidu asks whether a person is there.
    {
      vertical: 'web',
      hosts: [{ names: ['wappass.baidu'], suffixes: ['com'] }],
      paths: ['/static/captcha/**'],
      query: [],
    },
  ],
  content: '#wrapper_wrapper',
  begin: 'form',
  states: [
    {
      state: 'captcha',
      always: true,
      select: '.passMod_dialog-wrapper, #wappass, form[action*="wappass"], .timeout-title, .timeout-button, #seccode',
    },
    { state: 'no_results', select: '#content_left .nors, .content_none, #content_none' },
    { state: 'no_results', select: 'body:has(#foot, #page) #content_left:not(:has(h2, h3, [role="heading"]))' },
  ],
  layouts: [
    {
      name: 'news',
      verticals: ['news'],
      detect: '#content_left',
      main: '#content_left',
      aside: '#content_right',
      outside: '#content_right, #rs_new, #rs',
      items: [
        {
          type: 'organic',
          find: [{ select: '#content_left > [tpl], #content_left > .result, #content_left > [mu]', has: headline }],
          fields: {
            ...fields,
            website_name: [{ select: '[class*="source"] .c-color-gray, .c-author' }],
            date_text: [{ select: '[class*="content"] .c-color-gray2' }],
            description: [{ select: '.c-color-text, .c-summary' }],
          },
        },
      ],
    },
    {
      name: 'web',
      verticals: ['web'],
      detect: '#content_left',
      main: '#content_left',
      aside: '#content_right',
      outside: '#content_right, #rs_new, #rs, [tpl="recommend_list"]',
      items: [
        {
          type: 'organic',
          find: [
            {
              select: '#content_left > [tpl]',
              has: headline,
              outside:
                ':is([data-placeid], [data-tuiguang], [tpl^="fy_"], [tpl*="fanyi"], [tpl*="weather"], [tpl*="calc"], [tpl^="img_"], [tpl*="image"], [tpl*="video"], [tpl^="vid_"], [tpl*="recommend"], [tpl^="news"], [tpl*="realtime"], [tpl*="exrate"], [tpl*="ai_agent"], [tpl^="ai_index"], [tpl^="wenda_generate"])',
            },
            { select: '#content_left > .result', has: headline },
          ],
          fields,
          links: [{ select: '[class*="sitelink"] a[href], [data-module="sitelink"] a[href]', layout: 'expanded' }],
        },
        {
          type: 'paid',
          find: [
            {
              select:
                '#content_left > [data-placeid], #content_left > [data-tuiguang], #content_left .ec_tuiguang_pplink',
            },
            {
              select:
                '#content_left a[href*="baidu.com/baidu.php?"]:has(h3), #content_left h3 a[href*="baidu.com/baidu.php?"]',
              root: '#content_left > *',
            },
          ],
          fields: { ...fields, display_url: [{ select: '.c-showurl' }] },
        },
      ],
    },
    {
      name: 'mobile',
      verticals: ['web'],
      device: 'mobile',
      detect: '#results .c-result, #page-controller',
      main: '#results',
      items: [
        {
          type: 'organic',
          find: [
            { select: '#results > [order]', has: 'h3, [role="heading"]' },
            {
              select: '#results .c-result[tpl="www_normal"], #results .c-result[srcid]',
              has: 'h3, [role="heading"]',
              outside: '#results > [order]',
            },
          ],
          fields: {
            ...fields,
            url: [
              { attribute: 'data-log', json: ['mu'] },
              { attribute: 'mu' },
              { select: 'a[href]', attribute: 'href' },
            ],
            title: [{ select: 'h3' }, { select: '[role="heading"]' }],
          },
        },
      ],
    },
  ],
  features: [
    {
      type: 'answer_box',
      find: [
        {
          select:
            '#content_left > :is([tpl^="fy_"], [tpl*="fanyi"], [tpl*="weather"], [tpl*="calc"], [tpl*="exrate"], [tpl*="time_zone"])',
        },
      ],
      isOne: true,
    },
    {
      type: 'related_searches',
      find: [{ select: '#rs_new, #rs' }],
      isOne: true,
      entries: { find: [{ select: 'a[href]' }], fields: { title: [{}] } },
      minEntries: 2,
    },
    {
      type: 'ai_overview',
      find: [{ select: '#content_left > :is([tpl^="wenda_generate"], [tpl*="ai_agent"], [tpl^="ai_index"])' }],
      isOne: true,
    },
    { type: 'images', find: [{ select: '#content_left > :is([tpl^="img_"], [tpl*="image"])' }], isOne: true },
    { type: 'video', find: [{ select: '#content_left > :is([tpl*="video"], [tpl^="vid_"])' }], isOne: true },
    { type: 'top_stories', find: [{ select: '#content_left > :is([tpl^="news"], [tpl*="realtime"])' }], isOne: true },
  ],
  account: [{ select: '#s-top-username, #s_username_top, #u .username, .user-name', evenHidden: true }],
  texts: {
    query: [{ select: '#kw', attribute: 'value' }],
    result_count_text: [{ select: '.nums_text, [class*="hint_"][class*="top"]' }],
    showing_results_for: [{ select: '.c_tip_con a em, [tpl="qe_tip"] a' }],
  },
};
