import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['www.ecosia', 'ecosia'], suffixes: ['org'] }],
  query: ['q'],
  paging: { parameter: 'p', counts: 'pages', first: 0, size: 10 },
} as const satisfies Partial<PageRule>;

const fields = {
  url: [
    { select: 'a[href]:has(h2, [data-test-id="result-title"])', attribute: 'href' },
    { select: 'h2 a[href]', attribute: 'href' },
    { select: 'a[data-test-id="result-link"]', attribute: 'href' },
  ],
  title: [{ select: '[data-test-id="result-title"]' }, { select: 'h2' }],
  website_name: [
    { select: '[data-test-id="result-source-name"]', without: '[data-test-id="organic-result-feedback"]' },
  ],
  breadcrumb: [{ select: '[data-test-id="result-source"]' }],
  description: [
    { select: '[data-test-id="web-result-description"]' },
    { select: '[data-test-id="result-description"]' },
  ],
  highlighted: [{ select: '[data-test-id="result-description"] b' }],
} as const;

export const ecosia: EngineDescription = {
  id: 'ecosia',
  name: 'Ecosia',
  version: '2026-11-21.1',
  provenOn: '2026-05-03',
  pages: [
    { ...page, vertical: 'images', paths: ['/images'] },
    { ...page, vertical: 'videos', paths: ['/videos'] },
    { ...page, vertical: 'news', paths: ['/news'] },
    { ...page, vertical: 'shopping', paths: ['/shopping'] },
    { ...page, vertical: 'web', paths: ['/search'] },
  ],
  content: 'main',
  begin: 'form',
  states: [
    {
      state: 'captcha',
      always: true,
      select:
        '#challenge-form, #cf-wrapper, #challenge-running, form[action*="__cf_chl"], body:has(input[name="cf-turnstile-response"])',
    },
    {
      state: 'no_results',
      select: '[data-test-id="no-results"], [data-test-id="mainline-no-results"], [data-test-id="web-no-results"]',
    },
  ],
  layouts: [
    {
      name: 'images',
      verticals: ['images'],
      detect: '[data-test-id="images-result"], .image-result',
      main: 'main, body',
      items: [
        {
          type: 'organic',
          find: [
            { select: '[data-test-id="images-result"]' },
            {
              select: '.image-result',
              outside: '[data-test-id="images-result"], :has([data-test-id="images-result"])',
            },
          ],
          fields: {
            url: [
              {
                select: 'a[data-test-id="image-result-details-link"], a.image-result__details-link',
                attribute: 'href',
              },
              { select: 'a[data-test-id="image-result-link"], a[href^="http"]', attribute: 'href' },
            ],
            title: [{ select: 'h2, [data-test-id="image-result-title"]' }, { select: 'img[alt]', attribute: 'alt' }],
            website_name: [{ select: '[data-test-id="image-result-source"]' }],
            images: [{ select: 'img[src^="http"]', attribute: 'src' }],
          },
        },
      ],
    },
    {
      name: 'web',
      verticals: ['web', 'news', 'videos'],
      detect: '[data-test-id="mainline"], [data-test-id^="mainline-result"], [data-test-id="organic-result"]',
      main: '[data-test-id="mainline"], main',
      aside: '[data-test-id="sidebar"], aside',
      outside:
        '[data-test-id="mainline-result-ad"], [data-test-id="mainline-result-entity"], [data-test-id="mainline-result-videos"], [data-test-id="mainline-result-images"], [data-test-id="mainline-result-news"], [data-test-id="sidebar"]',
      items: [
        {
          type: 'organic',
          find: [
            { select: '[data-test-id="organic-result"]' },
            { select: '[data-test-id="mainline-result-web"]', outside: ':has([data-test-id="organic-result"])' },
            { select: 'article[data-test-id="news-result"], [data-test-id="video-result"]' },
          ],
          fields,
          links: [
            {
              select: '[data-test-id*="deep-link"] a[href], a[data-test-id*="deep-link"], a[data-test-id*="sitelink"]',
              layout: 'expanded',
            },
          ],
        },
        {
          type: 'paid',
          find: [
            { select: '[data-test-id="mainline-result-ad"] :is([data-test-id="ad-result"], article)', has: 'a[href]' },
          ],
          fields: { ...fields, display_url: [{ select: '[data-test-id="result-source"]' }] },
        },
      ],
    },
  ],
  features: [
    {
      type: 'related_searches',
      find: [{ select: '[data-test-id="web-related-queries"]' }],
      isOne: true,
      entries: { find: [{ select: 'a[href*="/search?"]' }], fields: { title: [{ attribute: 'aria-label' }, {}] } },
      minEntries: 2,
    },
    { type: 'video', find: [{ select: '[data-test-id="mainline-result-videos"]' }], isOne: true },
    { type: 'images', find: [{ select: '[data-test-id="mainline-result-images"]' }], isOne: true },
    { type: 'top_stories', find: [{ select: '[data-test-id="mainline-result-news"]' }], isOne: true },
    {
      type: 'knowledge_graph',
      find: [{ select: '[data-test-id="mainline-result-entity"], [data-test-id="entity-card"]' }],
      isOne: true,
      fields: { title: [{ select: 'h2' }] },
    },
    {
      type: 'ai_overview',
      find: [{ select: '[data-test-id="ai-overview"], [data-test-id="mainline-result-ai-overview"]' }],
      isOne: true,
    },
    {
      type: 'shopping',
      find: [{ select: '[data-test-id="mainline-result-product-ads"], [data-test-id="product-ads"]' }],
      isOne: true,
    },
  ],
  account: [{ select: 'header', pattern: String.raw`[\w.+-]{1,64}@[\w.-]{3,99}`, evenHidden: true }],
  texts: {
    query: [{ select: 'input[name="q"]', attribute: 'value' }],
    showing_results_for: [{ select: '[data-test-id="query-correction"] a, [data-test-id*="spelling"] a' }],
  },
};
