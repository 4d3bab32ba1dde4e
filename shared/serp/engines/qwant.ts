import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['www.qwant', 'qwant'], suffixes: ['com'] }],
  query: ['q'],
  paging: { parameter: 'p', counts: 'pages', first: 1, size: 10 },
} as const satisfies Partial<PageRule>;

const others = ['images', 'videos', 'news', 'shopping'] as const;

/** Written from other projects' rules. Classes are hashed at each build, so only `data-testid` and the outline hold. */
export const qwant: EngineDescription = {
  id: 'qwant',
  name: 'Qwant',
  version: '2026-11-30.1',
  pages: [
    ...others.map((vertical): PageRule => ({
      ...page,
      vertical,
      paths: ['/'],
      where: { t: [vertical] },
    })),
    { ...page, vertical: 'web', paths: ['/'] },
  ],
  content: 'main, #root',
  begin: 'form',
  states: [
    { state: 'captcha', select: '[data-testid="captcha"], iframe[src*="captcha-delivery.com"]' },
    { state: 'no_results', select: '[data-testid="noResult"], [data-testid="noResults"]' },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: '[data-testid="webResult"]',
      main: '[data-testid="sectionWeb"], [data-testid="containerWeb"], main, body',
      items: [
        {
          type: 'organic',
          find: [{ select: '[data-testid="webResult"]' }],
          fields: {
            url: [
              { attribute: 'domain', pattern: '^https?://.+' },
              { select: 'h2 a[href^="http"]', attribute: 'href' },
              { select: 'a[href^="http"]:has(h2)', attribute: 'href' },
              { select: 'a.external[href^="http"]', attribute: 'href' },
            ],
            title: [{ select: 'h2' }, { select: '[data-testid="serTitle"]' }],
            breadcrumb: [{ select: '[data-testid="url"]' }],
            description: [{ select: '[data-testid="snippet"]' }, { select: 'h2 + div' }, { select: 'p' }],
          },
        },
        {
          type: 'paid',
          find: [{ select: '[data-testid="adResult"]' }],
          fields: {
            url: [{ select: 'a[href]', attribute: 'href' }],
            title: [{ select: 'h2' }, { select: '[data-testid="serTitle"]' }],
            description: [{ select: 'h2 + div' }, { select: 'p' }],
          },
        },
      ],
    },
  ],
  features: [],
  texts: { query: [{ select: 'input[name="q"], input[type="search"]', attribute: 'value' }] },
};
