import type { EngineDescription } from '../engine.ts';

export const duckduckgo: EngineDescription = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  version: '2026-11-21.1',
  pages: [
    {
      vertical: 'web',
      hosts: [
        {
          names: ['duckduckgo', 'www.duckduckgo', 'html.duckduckgo', 'lite.duckduckgo', 'noai.duckduckgo'],
          suffixes: ['com'],
        },
      ],
      paths: ['/', '/html', '/html/', '/lite', '/lite/'],
      query: ['q'],
      language: ['kl'],
    },
  ],
  states: [],
  layouts: [
    {
      name: 'app',
      verticals: ['web'],
      detect: 'article[data-testid="result"]',
      main: 'body',
      items: [
        {
          type: 'organic',
          find: [{ select: 'article[data-testid="result"]' }],
          fields: {
            url: [
              { select: 'a[data-testid="result-title-a"]', attribute: 'href' },
              { select: 'h2 a', attribute: 'href' },
            ],
            title: [{ select: 'h2' }],
          },
        },
      ],
    },
  ],
  features: [],
  texts: {},
};
