import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['www.startpage', 'startpage', 'eu.startpage', 'us.startpage'], suffixes: ['com'] }],
  paths: ['/do/search', '/sp/search', '/do/dsearch', '/do/metasearch.pl', '/search'],
  query: ['query', 'q'],
  paging: { parameter: 'page', counts: 'pages', first: 1, size: 10 },
  language: ['language'],
} as const satisfies Partial<PageRule>;

export const startpage: EngineDescription = {
  id: 'startpage',
  name: 'Startpage',
  version: '2026-11-21.1',
  provenOn: '2026-04-04',
  pages: [
    { ...page, vertical: 'images', where: { cat: ['images', 'pics'] } },
    { ...page, vertical: 'videos', where: { cat: ['video', 'videos'] } },
    { ...page, vertical: 'news', where: { cat: ['news'] } },
    { ...page, vertical: 'web' },
    // The search form posts its query, so the address may hold none.
    { ...page, vertical: 'web', query: [] },
  ],
  content: 'main',
  begin: 'form',
  states: [
    { state: 'captcha', always: true, select: 'form[action*="captcha"], #captcha-form, .captcha-container' },
    { state: 'no_results', select: '.no-results, [data-testid="no-results"]' },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web', 'news', 'videos'],
      detect: '[data-testid="gl-title-link"], .w-gl, .result a :is(h2, h3), .article a h3, .article h3 a, .vo-bg h3',
      main: '#main, main',
      aside: '#sidebar, aside',
      outside: '[id^="gcsa"], [data-testid^="gcsa"], #sidebar, .sxpr-wiki-qi',
      items: [
        {
          type: 'organic',
          find: [
            { select: 'a[data-testid="gl-title-link"]', growUntil: '#main, .w-gl' },
            {
              select: '#main a[href^="http"]:has(h2, h3), #main :is(h2, h3) a[href^="http"]',
              growUntil: '#main, .w-gl',
            },
          ],
          fields: {
            url: [
              { select: 'a[data-testid="gl-title-link"]', attribute: 'href' },
              { select: 'a[href]:has(h2, h3), :is(h2, h3) a[href]', attribute: 'href' },
            ],
            title: [{ select: 'h2, h3' }],
            website_name: [{ select: 'a.wgl-site-title' }],
            breadcrumb: [{ select: 'a.wgl-display-url' }],
            description: [{ select: '.description' }, { select: 'a:has(h2) ~ p, div:has(h2) ~ p' }],
            highlighted: [{ select: 'p b' }],
          },
          links: [{ select: '[class*="sitelink"] a[href^="http"]', layout: 'expanded' }],
        },
      ],
    },
  ],
  features: [
    { type: 'video', find: [{ select: '[data-testid="videos-carousel"], .videos-carousel' }], isOne: true },
    { type: 'images', find: [{ select: '[data-testid="images-carousel"], .images-carousel' }], isOne: true },
    { type: 'top_stories', find: [{ select: '[data-testid="news-carousel"], .news-carousel' }], isOne: true },
    {
      type: 'related_searches',
      find: [{ select: '[data-testid="related-searches"], .related-searches' }],
      isOne: true,
      entries: { find: [{ select: 'a, button' }], fields: { title: [{}] } },
      minEntries: 2,
    },
  ],
  texts: {
    query: [
      { select: 'input[name="query"]', attribute: 'value' },
      { select: '#q', attribute: 'value' },
    ],
    showing_results_for: [{ select: '[data-testid="spellcheck"] a, .spellcheck a' }],
  },
};
