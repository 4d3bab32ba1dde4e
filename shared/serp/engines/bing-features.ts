import type { FeatureRule } from '../engine.ts';

const entries = {
  find: [{ select: 'li a[href], [role="listitem"] a[href], a[data-partnertag*="Suggestion"]', evenHidden: true }],
  fields: { title: [{ evenHidden: true }], url: [{ attribute: 'href', evenHidden: true }] },
} as const satisfies FeatureRule['entries'];

export const bingFeatures: readonly FeatureRule[] = [
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
