import type { EngineDescription } from '../engine.ts';

const adLink = '[href*="//ader.naver.com/"], [href*="//adcr.naver.com/"]';
/** A headline that leads to a post or page; those of ads, and to more of a block, do not. */
const headline = `a[href^="http"]:not(${adLink}, [href*="//search.naver.com/"]):has([class*="type-headline"])`;
const news = '[class*="fds-news"], .fender-news-portal-container, .group_news';

export const naver: EngineDescription = {
  id: 'naver',
  name: 'Naver',
  version: '2026-11-29.1',
  provenOn: '2026-03-31',
  pages: [
    {
      vertical: 'web',
      hosts: [{ names: ['search.naver'], suffixes: ['com'] }],
      paths: ['/search.naver'],
      query: ['query'],
    },
  ],
  content: '#container',
  begin: 'form',
  states: [{ state: 'no_results', select: '#notfound, .not_found02, .api_noresult_wrap' }],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: '#main_pack',
      main: '#main_pack',
      aside: '#sub_pack',
      outside: `${news}, #sub_pack, .ad_section, .shop_module`,
      items: [
        {
          type: 'organic',
          find: [
            { select: headline, growUntil: '#main_pack, .sc_new' },
            // The lists of 2024 and before.
            {
              select: '#main_pack a.title_link, #main_pack a.link_tit, #main_pack a.api_txt_lines.total_tit',
              growUntil: 'ul, #main_pack',
            },
          ],
          fields: {
            url: [
              { select: headline, attribute: 'href' },
              { select: 'a.title_link, a.link_tit, a.total_tit', attribute: 'href' },
            ],
            title: [
              { select: `${headline} [class*="type-headline"]` },
              { select: 'a.title_link, a.link_tit, a.total_tit' },
            ],
            website_name: [{ select: '[class*="profile"] [class*="type-"]' }],
            description: [{ select: '[class*="type-body1"]' }],
          },
        },
        {
          type: 'paid',
          find: [
            { select: `#main_pack a.lnk_head:is(${adLink})`, growUntil: 'ul, #main_pack' },
            { select: `#main_pack a:is(${adLink}):has([class*="type-headline"])`, growUntil: '#main_pack' },
          ],
          fields: {
            url: [{ select: `a:is(${adLink})`, attribute: 'href' }],
            title: [{ select: 'a.lnk_head' }, { select: `a:is(${adLink}) [class*="type-headline"]` }],
            display_url: [{ select: '.lnk_url' }],
            description: [{ select: '.link_desc' }],
          },
        },
      ],
    },
  ],
  features: [
    {
      type: 'top_stories',
      find: [{ select: '#main_pack [class*="fds-news-item-list"], #main_pack .group_news', root: '.sc_new' }],
      isOne: true,
      entries: {
        find: [{ select: 'a[href^="http"]:has([class*="type-headline1"])' }],
        fields: { title: [{}], url: [{ attribute: 'href' }] },
      },
    },
    { type: 'questions_and_answers', find: [{ select: '#main_pack [class*="fds-kin-item-list"]' }], isOne: true },
    {
      type: 'related_searches',
      find: [{ select: '.related_srch, #nx_right_related_keywords, #nx_footer_related_keywords' }],
      isOne: true,
      entries: { find: [{ select: 'a.keyword, .related_srch a[href*="query="]' }], fields: { title: [{}] } },
      minEntries: 2,
    },
  ],
  texts: { query: [{ select: '#nx_query, input[name="query"]', attribute: 'value' }] },
};
