import type { EngineDescription, PageRule } from '../engine.ts';
import { bingFeatures } from './bing-features.ts';
import { bingAdLink, bingVerticals } from './bing-verticals.ts';

const page = {
  hosts: [{ names: ['www.bing', 'bing', 'www2.bing', 'www4.bing', 'cn.bing'], suffixes: ['com'] }],
  query: ['q'],
  paging: { parameter: 'first', counts: 'results', first: 1, size: 10 },
  language: ['setlang', 'setLang'],
} as const satisfies Partial<PageRule>;

const titleLink = ':is(h2 a[href], a[href]:has(h2))';

/** Answers carry `h` and `data-tag`, results do not; groups of ads hold a list of their own. */
const listItem = '#b_results li:not([h]):not([data-tag]):not(.b_ans):not(.b_ad):not(.b_msg):not(.b_pag)';

const resultFields = {
  url: [
    { select: 'h2 a[href]', attribute: 'href' },
    { select: 'a[href]:has(h2)', attribute: 'href' },
  ],
  title: [
    { select: 'h2 a' },
    { select: 'a h2' },
    { select: 'h2' },
    { select: 'h2 a[aria-label]', attribute: 'aria-label' },
  ],
  website_name: [{ select: 'a[redirecturl][aria-label]', attribute: 'aria-label' }, { select: '.tptt' }],
  breadcrumb: [{ select: 'cite' }],
  description: [{ select: '.b_caption p', without: '.news_dt, .b_adSlug' }, { select: 'h2 ~ div p' }, { select: 'p' }],
  highlighted: [{ select: 'p strong' }],
  date_text: [{ select: '.news_dt' }],
  rating: [{ select: '[role="img"][aria-label]', attribute: 'aria-label', pattern: '\\d(?:[.,]\\d)?\\D{1,20}\\d' }],
} as const;

export const bing: EngineDescription = {
  id: 'bing',
  name: 'Bing',
  version: '2026-11-21.1',
  provenOn: '2026-07-25',
  pages: [
    { ...page, vertical: 'images', paths: ['/images/search'] },
    { ...page, vertical: 'videos', paths: ['/videos/search'] },
    { ...page, vertical: 'news', paths: ['/news/search'] },
    { ...page, vertical: 'shopping', paths: ['/shop'] },
    { ...page, vertical: 'web', paths: ['/search'] },
  ],
  content: '#b_content',
  begin: 'form',
  states: [
    {
      state: 'captcha',
      always: true,
      select: '#b_captcha, .captcha, .captcha_header, form[action*="/turing/captcha"], #turnstile-widget',
    },
    { state: 'no_results', select: '#b_results > li.b_no, #b_results > .b_no' },
    { state: 'no_results', select: 'body:has(#b_footer) #b_results:not(:has(h2, h3, [role="heading"]))' },
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
      items: [
        {
          type: 'organic',
          find: [
            { select: `#b_results ${titleLink}:not(${bingAdLink})`, root: `#b_results > li, ${listItem}` },
            { select: `#b_results ${titleLink}:not(${bingAdLink})`, outside: 'li', growUntil: '#b_results' },
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
            { select: `h2 ${bingAdLink}, ${bingAdLink}:has(h2)`, root: 'li' },
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
    ...bingVerticals,
  ],
  features: bingFeatures,
  account: [
    { select: '#id_n, #id_currentAccount_primary, #id_currentAccount_secondary', evenHidden: true },
    { select: '#id_n[title]', attribute: 'title', evenHidden: true },
  ],
  texts: {
    query: [{ select: '#sb_form_q', attribute: 'value' }, { select: '#sb_form_q' }],
    result_count_text: [{ select: '.sb_count' }],
    location_text: [{ select: '.b_context_loc, .locTw', without: 'a, div' }],
    showing_results_for: [{ select: '#sp_requery > strong, #sp_requery a:first-of-type' }],
    did_you_mean: [{ select: '#sp_recourse a' }],
  },
};
