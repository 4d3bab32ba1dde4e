import type { EngineDescription, FeatureRule, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['search.brave'], suffixes: ['com'] }],
  query: ['q'],
  paging: { parameter: 'offset', counts: 'pages', first: 0, size: 20 },
  language: ['lang', 'ui_lang'],
} as const satisfies Partial<PageRule>;

/** Results carry their place and kind; what lies inside another result is one of its sitelinks. */
const result = '#results [data-pos][data-type="web"], #results .snippet[data-type="web"]';

const cardEntries = {
  find: [{ select: 'a[href^="http"]' }],
  fields: { title: [{ select: '[title]', attribute: 'title' }, { without: 'img' }], url: [{ attribute: 'href' }] },
} as const satisfies FeatureRule['entries'];

export const brave: EngineDescription = {
  id: 'brave',
  name: 'Brave Search',
  version: '2026-11-21.1',
  provenOn: '2026-04-04',
  pages: [
    { ...page, vertical: 'images', paths: ['/images'] },
    { ...page, vertical: 'videos', paths: ['/videos'] },
    { ...page, vertical: 'news', paths: ['/news'] },
    { ...page, vertical: 'web', paths: ['/search'] },
  ],
  content: 'main#search-page',
  begin: 'form',
  states: [
    {
      state: 'captcha',
      always: true,
      select: '#captcha, [id^="pow-captcha"], form[action*="captcha"], .captcha-container',
    },
    {
      state: 'no_results',
      select: '#no-results, #results .no-results, #results:has(#search-elsewhere):not(:has([data-type="web"]))',
    },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: '#results',
      main: '#results',
      aside: 'aside, #infobox, [class*="sidebar"]',
      outside:
        '#faq, #related-queries, #search-elsewhere, #infobox, #llm-snippet, #discussions, #search-ad, [data-type="ad"]',
      items: [
        {
          type: 'organic',
          find: [{ select: result, has: 'a[href^="http"]', outside: ':is([data-type="web"]) [data-type="web"]' }],
          fields: {
            url: [{ select: 'a[href^="http"]', attribute: 'href' }],
            title: [
              { select: 'a .title, a [title]:not(img)' },
              { select: '.title' },
              { select: 'a[href^="http"]', without: 'cite, img' },
            ],
            website_name: [{ select: '.site-name-content > div:first-child' }],
            breadcrumb: [{ select: 'cite' }],
            description: [{ select: '.generic-snippet .content, .snippet-description, .description' }],
            highlighted: [{ select: '.generic-snippet strong, .snippet-description strong' }],
            date_text: [{ select: '.generic-snippet .t-secondary', pattern: '^(.{4,30}?) -' }],
            is_video: [{ select: '.video-snippet, [data-video]', value: 'yes' }],
          },
          links: [{ select: '.result-cluster a[href^="http"], .deep-results a[href^="http"]', layout: 'expanded' }],
        },
        {
          type: 'paid',
          find: [{ select: '#search-ad, [data-type="ad"]', has: 'a[href]' }],
          fields: {
            url: [{ select: 'a[href^="http"]', attribute: 'href' }],
            title: [{ select: '.title' }, { select: 'a[href^="http"]', without: 'cite' }],
            description: [{ select: '.description, .snippet-description' }],
            display_url: [{ select: 'cite' }],
          },
        },
      ],
    },
    {
      name: 'images',
      verticals: ['images'],
      detect: '.image-wrapper, .image-result',
      main: '#results, body',
      items: [
        {
          type: 'organic',
          find: [
            { select: '.image-wrapper' },
            { select: '.image-result', outside: ':has(.image-wrapper), .image-wrapper' },
          ],
          fields: {
            url: [
              { select: 'a[href^="http"]', attribute: 'href' },
              // The page shows the site of a picture, and links it only in the large view.
              { select: '.img-source, cite', pattern: String.raw`^[\p{L}\p{N}.-]{3,80}$`, template: 'https://{}/' },
            ],
            title: [{ select: '.img-title' }, { select: 'img[alt]', attribute: 'alt' }],
            website_name: [{ select: '.img-source, cite' }],
            images: [{ select: 'img[src^="http"]', attribute: 'src' }],
          },
        },
      ],
    },
    {
      name: 'list',
      verticals: ['news', 'videos'],
      detect: '#results',
      main: '#results',
      items: [
        {
          type: 'organic',
          find: [
            {
              select: '#results .snippet, #results [data-type="news"], #results [data-type="videos"], #results .card',
              has: 'a[href^="http"]',
            },
          ],
          fields: {
            url: [{ select: 'a[href^="http"]', attribute: 'href' }],
            title: [{ select: '.title, .snippet-title' }, { select: '[title]', attribute: 'title' }],
            website_name: [{ select: 'cite, .netloc' }],
          },
        },
      ],
    },
  ],
  features: [
    {
      type: 'people_also_ask',
      find: [{ select: '#faq' }],
      entries: {
        find: [{ select: 'summary', evenHidden: true }],
        fields: {
          title: [{ attribute: 'title', evenHidden: true }, { evenHidden: true }],
          expanded: [{ closest: 'details[open]', value: 'true' }],
        },
      },
    },
    {
      type: 'related_searches',
      find: [{ select: '#related-queries' }],
      entries: { find: [{ select: 'a[href*="/search?"]' }], fields: { title: [{}] } },
    },
    {
      type: 'video',
      find: [
        {
          select: '#results [data-pos]:not([data-type])',
          has: 'a:is([href*="youtube.com/watch"], [href*="vimeo.com/"], [href*="dailymotion.com/"])',
          outside: '#faq',
        },
        { select: '#videos, #video-cluster' },
      ],
      isOne: true,
      entries: cardEntries,
    },
    {
      type: 'knowledge_graph',
      find: [{ select: '#infobox' }],
      fields: {
        title: [{ select: '.infobox-title, h1, h2, .title' }],
        url: [{ select: 'a[href^="http"]', attribute: 'href' }],
        description: [{ select: '.infobox-description, .description, p' }],
      },
    },
    {
      type: 'ai_overview',
      find: [{ select: '#llm-snippet, #chatllm, [data-type="llm"], #chat-llm-snippet' }],
      isOne: true,
      entries: cardEntries,
    },
    {
      type: 'discussions_and_forums',
      find: [{ select: '#discussions, [data-type="discussions"]' }],
      isOne: true,
      entries: cardEntries,
    },
    {
      type: 'top_stories',
      find: [{ select: '#news-cluster, #results [data-type="news"]' }],
      isOne: true,
      entries: cardEntries,
    },
    { type: 'images', find: [{ select: '#images-cluster, #results [data-type="images"]' }], isOne: true },
    {
      type: 'local_pack',
      find: [{ select: '#locations, #results [data-type="locations"], #local-results' }],
      isOne: true,
    },
    { type: 'answer_box', find: [{ select: '#rh-wrapper, #rich-header, #weather, #rh' }], isOne: true },
  ],
  account: [{ select: 'header', pattern: String.raw`[\w.+-]{1,64}@[\w.-]{3,99}`, evenHidden: true }],
  texts: {
    query: [{ select: '#searchbox', attribute: 'value' }, { select: '#searchbox' }],
    showing_results_for: [{ select: '#altered-query a:first-of-type, #spellcheck a:first-of-type' }],
  },
};
