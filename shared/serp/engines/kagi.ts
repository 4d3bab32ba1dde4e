import type { EngineDescription } from '../engine.ts';

export const kagi: EngineDescription = {
  id: 'kagi',
  name: 'Kagi',
  version: '2026-11-29.1',
  provenOn: '2025-08-02',
  pages: [
    {
      vertical: 'web',
      hosts: [{ names: ['kagi', 'www.kagi'], suffixes: ['com'] }],
      paths: ['/search', '/html/search'],
      query: ['q'],
    },
  ],
  content: '#main',
  begin: 'form',
  states: [{ state: 'no_results', select: 'main:not(:has(h3 a[href^="http"]))' }],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: 'main h3 a[href^="http"]',
      main: 'main',
      outside: '.widgetContent, .widgetItem, [class*="provider-content"], aside',
      items: [
        {
          type: 'organic',
          find: [
            { select: '.search-result, [class*="_SRI"]', has: 'h3 a[href^="http"]' },
            // Further results of the same site.
            { select: '.__srgi, .sr-group > *', has: 'h3 a[href^="http"]' },
          ],
          fields: {
            url: [{ select: 'h3 a[href^="http"]', attribute: 'href' }],
            title: [{ select: 'h3 a' }],
            breadcrumb: [{ select: '.__sri-url' }],
            description: [{ select: '.__sri-desc', without: '.__sri-time' }],
            date_text: [{ select: '.__sri-time' }],
            indented: [{ closest: '.sr-group', value: 'yes' }],
          },
        },
      ],
    },
  ],
  features: [
    { type: 'images', find: [{ select: '.headerImages' }], isOne: true },
    {
      type: 'video',
      find: [{ select: '.headerVideos' }],
      isOne: true,
      entries: {
        find: [{ select: 'a.widget-body' }],
        fields: { title: [{ select: '[title]', attribute: 'title' }, {}], url: [{ attribute: 'href' }] },
      },
    },
    {
      type: 'related_searches',
      find: [{ select: '.related-searches' }],
      isOne: true,
      entries: { find: [{ select: 'a[href]' }], fields: { title: [{}] } },
      minEntries: 2,
    },
  ],
  texts: { query: [{ select: 'input[name="q"], textarea[name="q"]', attribute: 'value' }] },
};
