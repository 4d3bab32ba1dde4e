import type { EngineDescription, FeatureRule, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['www.bing', 'bing', 'www2.bing', 'www4.bing', 'cn.bing'], suffixes: ['com'] }],
  query: ['q'],
  paging: { parameter: 'first', counts: 'results', first: 1, size: 10 },
  language: ['setlang', 'setLang'],
} as const satisfies Partial<PageRule>;

const titleLink = ':is(h2 a[href], a[href]:has(h2))';
const adLink = 'a:is([href*="bing.com/aclick"], [href*="bing.com/aclk"], [href^="/aclick"], [href^="/aclk"])';

/** Answers carry `h` and `data-tag`, results do not; groups of ads hold a list of their own. */
const listItem = '#b_results li:not([h]):not([data-tag]):not(.b_ans):not(.b_ad):not(.b_msg):not(.b_pag)';

const resultFields = {
  url: [
    { select: 'h2 a[href]', attribute: 'href' },
    { select: 'a[href]:has(h2)', attribute: 'href' },
  ],
  title: [{ select: 'h2 a' }, { select: 'a h2' }, { select: 'h2' }],
  website_name: [{ select: 'a[redirecturl][aria-label]', attribute: 'aria-label' }, { select: '.tptt' }],
  breadcrumb: [{ select: 'cite' }],
  description: [{ select: '.b_caption p', without: '.news_dt, .b_adSlug' }, { select: 'h2 ~ div p' }, { select: 'p' }],
  highlighted: [{ select: 'p strong' }],
  date_text: [{ select: '.news_dt' }],
  rating: [{ select: '[role="img"][aria-label]', attribute: 'aria-label', pattern: '\\d(?:[.,]\\d)?\\D{1,20}\\d' }],
} as const;

const entries = {
  find: [{ select: 'li a[href], [role="listitem"] a[href], a[data-partnertag*="Suggestion"]', evenHidden: true }],
  fields: { title: [{ evenHidden: true }], url: [{ attribute: 'href', evenHidden: true }] },
} as const satisfies FeatureRule['entries'];

const features: readonly FeatureRule[] = [
  {
    type: 'ai_overview',
    find: [{ select: '#copans_container, #gs_main, .gs_h, [data-tag^="GenSerp"], #b_genserp_container' }],
    isOne: true,
    entries: {
      find: [{ select: 'a[href^="http"]' }],
      fields: { title: [{ attribute: 'aria-label' }, {}], url: [{ attribute: 'href' }] },
    },
  },
  {
    type: 'featured_snippet',
    find: [
      {
        select: '#b_results > li[h]:first-of-type',
        has: '[data-tag="WholePageTemplate.MagazineContainer"] :is(h2, [id^="rd_"])',
      },
      { select: '#b_results > li.b_ans.b_top:has(.rwrl, .b_algo, [id^="rd_"], .qna_algo, #df_qnacontent)' },
    ],
    isOne: true,
    fields: {
      url: [{ select: 'h2 a[href], a[href^="http"]', attribute: 'href' }],
      title: [{ select: 'h2' }],
      description: [{ select: '.rwrl, .b_vPanel p, p' }],
    },
  },
  {
    type: 'people_also_ask',
    find: [{ select: '[data-tag^="RelatedQnA"], #relatedQnAListDisplay', root: 'li, #b_results > *' }],
    isOne: true,
    entries: {
      find: [{ select: '[data-query]', evenHidden: true }],
      fields: {
        title: [{ attribute: 'data-query', evenHidden: true }],
        expanded: [{ select: '[aria-expanded]', attribute: 'aria-expanded' }],
      },
    },
    minEntries: 1,
  },
  {
    type: 'related_searches',
    find: [
      { select: '#brsv3, #b_mrs_DynamicMRS, .b_rs' },
      { select: '#b_results > li ul', has: 'a[href*="FORM=QSRE"], a[href*="FORM=R5FD"]' },
      { select: '[data-tag="RichRSRailOuterWrapper"], [data-partnertag="RelatedSearchesRail.Suggestion"]', root: 'li' },
    ],
    isOne: true,
    entries,
    minEntries: 2,
  },
  {
    type: 'local_pack',
    find: [
      {
        select: '[etype="Business"], [data-ypid], [data-type="Business"], [id^="LocCard_"]',
        outside: '#b_context',
        root: '#b_results > *, li',
      },
      { select: '#lMapContainer', root: 'li' },
    ],
    isOne: true,
    entries: {
      find: [{ select: '[data-ypid], [data-type="Business"]' }],
      fields: {
        title: [{ attribute: 'data-n' }, { select: 'h2' }, { select: '[role="heading"]' }],
        rating: [
          { select: '[role="img"][aria-label]', attribute: 'aria-label', pattern: '\\d(?:[.,]\\d)?\\D{1,20}\\d' },
        ],
      },
    },
  },
  {
    type: 'images',
    find: [
      {
        select: '#b_results > li:is([h], [data-tag]) h2 a[href*="/images/search"], #b_results > li.b_imgans',
        root: 'li',
      },
    ],
    isOne: true,
    entries: {
      find: [{ select: 'a[href*="/images/search"][title], a[m]' }],
      fields: {
        title: [{ attribute: 'title' }, { attribute: 'aria-label' }],
        url: [{ attribute: 'm', json: ['purl'] }, { attribute: 'href' }],
      },
    },
  },
  {
    type: 'video',
    find: [
      {
        select: '#b_results [id^="mc_vtvc_"], #serpvidans, #b_results > li.b_vidAns',
        root: '#b_results > li:not([iid]), #b_results > *',
      },
    ],
    isOne: true,
    entries: {
      find: [{ select: '[id^="mc_vtvc_"] a[aria-label]' }],
      fields: { title: [{ attribute: 'aria-label' }], url: [{ attribute: 'href' }] },
    },
  },
  {
    type: 'top_stories',
    find: [
      {
        select: '#b_results > li:is([h], [data-tag]) h2 a[href*="/news/search"], #b_results > li.b_nwsAns',
        root: 'li',
      },
    ],
    isOne: true,
  },
  {
    type: 'shopping',
    find: [
      {
        select: '#b_results [data-tag^="Shopping"], #b_results a[href*="/shop?"], .pa_carousel, [id^="pla_"]',
        root: '#b_results > *, li',
      },
    ],
    isOne: true,
  },
  {
    type: 'knowledge_graph',
    find: [
      {
        select:
          '#b_context [data-feedbk-ids], #b_context .b_entityTP, #b_context [data-tag^="EntityPane"], #b_context .lite-entcard-main',
      },
    ],
    isOne: true,
    fields: { title: [{ select: 'h2' }], description: [{ select: '.b_snippet, [id^="dscexpitem"]' }] },
  },
  { type: 'math_solver', find: [{ select: '#rcCalB, #rcCalC' }], isOne: true },
  { type: 'currency_box', find: [{ select: '#cur_cc, .cc_conv' }], isOne: true },
  { type: 'dictionary', find: [{ select: '#dictans, .dc_mn' }], isOne: true },
  { type: 'answer_box', find: [{ select: '.wtr_core, #wtr, .b_focusTextLarge, #tta_srt' }], isOne: true },
];

export const bing: EngineDescription = {
  id: 'bing',
  name: 'Bing',
  version: '2026-11-21.1',
  pages: [
    { ...page, vertical: 'images', paths: ['/images/search'] },
    { ...page, vertical: 'videos', paths: ['/videos/search'] },
    { ...page, vertical: 'news', paths: ['/news/search'] },
    { ...page, vertical: 'shopping', paths: ['/shop'] },
    { ...page, vertical: 'web', paths: ['/search'] },
  ],
  states: [
    {
      state: 'captcha',
      always: true,
      select: '#b_captcha, .captcha form, form[action*="/turing/captcha"], #turnstile-widget',
    },
    { state: 'no_results', select: '#b_results > li.b_no, #b_results > .b_no' },
    { state: 'no_results', select: 'body:has(#b_footer) #b_results:not(:has(h2))' },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: '#b_results',
      main: '#b_results',
      aside: '#b_context',
      outside:
        '#b_results > li:is([h], [data-tag]), #b_results > .b_ans, .b_ad, #b_context, #b_results > :has(> ul > li h2)',
      end: '.b_pag, #b_footer, footer, .b_msg, [role="contentinfo"]',
      items: [
        {
          type: 'organic',
          find: [
            { select: `#b_results ${titleLink}:not(${adLink})`, root: `#b_results > li, ${listItem}` },
            { select: `#b_results ${titleLink}:not(${adLink})`, outside: 'li', growUntil: '#b_results' },
          ],
          fields: resultFields,
          links: [
            { select: '.b_deep a[href], ul li h3 a[href], table h3 a[href]', layout: 'expanded' },
            { select: '.b_vlist2col a[href], .b_sitlk a[href]', layout: 'inline' },
          ],
        },
        {
          type: 'paid',
          find: [
            { select: `.b_ad li:has(h2)`, evenHidden: true },
            { select: `h2 ${adLink}, ${adLink}:has(h2)`, root: 'li' },
          ],
          fields: {
            ...resultFields,
            display_url: [{ select: 'cite' }, { select: '.b_adurl' }],
            block: [{ closest: '.b_adBottom', value: 'bottom' }],
            extensions: [{ select: '.b_secondaryText li, .b_vlist2col li' }],
          },
        },
      ],
    },
    {
      name: 'images',
      verticals: ['images'],
      detect: 'a[m]',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [{ select: 'a[m*="purl"]' }],
          fields: {
            url: [{ attribute: 'm', json: ['purl'] }],
            title: [{ attribute: 'm', json: ['t'] }, { attribute: 'aria-label' }],
            images: [{ attribute: 'm', json: ['murl'] }],
          },
        },
      ],
    },
    {
      name: 'videos',
      verticals: ['videos'],
      detect: '[vrhm], [mmeta]',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [
            { select: '[mmeta]', has: 'a[href]' },
            { select: '[vrhm]', outside: '[mmeta]' },
          ],
          fields: {
            url: [
              { attribute: 'mmeta', json: ['murl'] },
              { attribute: 'vrhm', json: ['murl'] },
              { select: '[vrhm]', attribute: 'vrhm', json: ['murl'] },
            ],
            title: [
              { attribute: 'mmeta', json: ['vt'] },
              { attribute: 'vrhm', json: ['vt'] },
              { select: '[vrhm]', attribute: 'vrhm', json: ['vt'] },
              { select: '[aria-label]', attribute: 'aria-label' },
            ],
          },
        },
      ],
    },
    {
      name: 'news',
      verticals: ['news'],
      detect: '[data-url][data-title], #news, .news-card',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [{ select: '[data-url][data-title]' }],
          fields: {
            url: [{ attribute: 'data-url' }],
            title: [{ attribute: 'data-title' }],
            website_name: [{ attribute: 'data-author' }],
            description: [{ select: '[title]:not(a)', attribute: 'title' }],
          },
        },
      ],
    },
    {
      name: 'shopping',
      verticals: ['shopping'],
      detect: '[data-offerid], [data-id] .br-card',
      main: 'body',
      items: [
        {
          type: 'product',
          find: [{ select: '[data-offerid]' }],
          fields: {
            id: [{ attribute: 'data-offerid' }],
            title: [{ select: 'h2, h3, [role="heading"]' }, { select: '[title]', attribute: 'title' }],
            url: [{ select: 'a[href]', attribute: 'href' }],
            price: [{ select: '[class*="price" i]' }],
          },
          sponsored: [{ name: 'ad-link', select: adLink }],
        },
      ],
    },
  ],
  features,
  texts: {
    query: [{ select: '#sb_form_q', attribute: 'value' }, { select: '#sb_form_q' }],
    result_count_text: [{ select: '.sb_count' }],
    location_text: [{ select: '.b_context_loc, .locTw', without: 'a, div' }],
    showing_results_for: [{ select: '#sp_requery > strong, #sp_requery a:first-of-type' }],
    did_you_mean: [{ select: '#sp_recourse a' }],
  },
};
