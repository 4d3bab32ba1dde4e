import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['www.mojeek', 'mojeek'], suffixes: ['com', 'co.uk', 'de', 'fr'] }],
  paths: ['/search'],
  query: ['q'],
  paging: { parameter: 's', counts: 'results', first: 1, size: 10 },
  language: ['lb'],
} as const satisfies Partial<PageRule>;

const fields = {
  url: [
    { select: 'h2 a[href]', attribute: 'href' },
    { select: 'a[href]:has(h2)', attribute: 'href' },
  ],
  title: [{ select: 'h2' }],
  breadcrumb: [{ select: 'p.i .url' }, { select: 'a.ob' }, { select: 'li > a[href]:not(:has(h2))' }],
  description: [{ select: 'p.s' }, { select: 'h2 ~ p' }],
  highlighted: [{ select: 'h2 ~ p strong' }],
  date_text: [{ select: 'p.i .date' }],
} as const;

export const mojeek: EngineDescription = {
  id: 'mojeek',
  name: 'Mojeek',
  version: '2026-11-21.1',
  provenOn: '2026-04-04',
  pages: [
    { ...page, vertical: 'images', where: { fmt: ['images'] } },
    { ...page, vertical: 'news', where: { fmt: ['news'] } },
    { ...page, vertical: 'web' },
  ],
  content: 'main, .results',
  begin: 'form',
  states: [
    { state: 'captcha', always: true, select: 'form[action*="captcha"], #captcha' },
    {
      state: 'no_results',
      select: 'body:has(footer, .footer, .scb) .result-col:not(:has(h2, h3, [role="heading"])), .no-results',
    },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web', 'news'],
      detect: '[class*="results"] li h2 a, ul li h2 a, .result-col',
      main: '.results, .result-col, main, body',
      aside: '.right-col, .infobox',
      outside: 'header, footer, nav, aside, .infobox, [class*="sidebar"]',
      items: [
        {
          type: 'organic',
          find: [
            { select: 'ul[class*="results"] > li', has: 'h2 a[href^="http"], a[href^="http"] h2' },
            {
              select: 'li:is(:has(> h2 a[href^="http"]), :has(> a[href^="http"] > h2))',
              outside: 'ul[class*="results"] > li',
            },
          ],
          fields,
          links: [{ select: 'ul a[href^="http"]', layout: 'expanded' }],
        },
      ],
    },
  ],
  features: [
    {
      type: 'knowledge_graph',
      find: [{ select: '.infobox, .right-col .infobox' }],
      isOne: true,
      fields: { title: [{ select: 'h1, h2, h3' }] },
    },
    { type: 'images', find: [{ select: '.results .image-results, .img-strip' }], isOne: true },
    { type: 'top_stories', find: [{ select: '.results .news-results, .news-strip' }], isOne: true },
  ],
  texts: {
    query: [{ select: 'input[name="q"]', attribute: 'value' }],
    result_count_text: [{ select: '.top-info' }],
    showing_results_for: [{ select: '.spell a' }],
  },
};
