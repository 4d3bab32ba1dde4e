import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  hosts: [{ names: ['search.seznam'], suffixes: ['cz'] }],
  query: ['q'],
  paging: { parameter: 'from', counts: 'results', first: 0, size: 10 },
} as const satisfies Partial<PageRule>;

const result = '#searchpage-root .Layout--left h3 a[href^="http"], .Result-contentContainer h3 a[href^="http"]';

/** Written from other projects' rules. Most classes are hashed at each build, so only the outline and the headings hold. */
export const seznam: EngineDescription = {
  id: 'seznam',
  name: 'Seznam',
  version: '2026-11-30.1',
  pages: [{ ...page, vertical: 'web', paths: ['/', '/search'] }],
  content: '#searchpage-root, main, body',
  begin: 'form',
  states: [
    { state: 'captcha', select: 'form[action*="/verify"], iframe[src*="captcha"]' },
    { state: 'no_results', select: '[data-dot="nothing-found"], .NoResult' },
  ],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: result,
      main: '.Layout--left, .Page-content, #searchpage-root',
      items: [
        {
          // Of Sklik, whose links are counted before they lead on.
          type: 'paid',
          find: [{ select: 'h3 a[href*="c.imedia.cz"], h3 a[href*="/sklik-click"]', growUntil: '.Layout--left' }],
          fields: { url: [{ select: 'h3 a', attribute: 'href' }], title: [{ select: 'h3' }] },
        },
        {
          type: 'organic',
          find: [{ select: result, growUntil: '.Layout--left' }],
          fields: {
            url: [{ select: 'h3 a[href^="http"]', attribute: 'href' }],
            title: [{ select: 'h3' }],
            description: [{ select: '.Result-description' }, { select: 'h3 ~ div' }, { select: 'p' }],
          },
        },
      ],
    },
  ],
  features: [],
  texts: { query: [{ select: 'input[name="q"], input[type="search"]', attribute: 'value' }] },
};
