import type { EngineDescription, PageRule } from '../engine.ts';

const page = {
  vertical: 'shopping',
  hosts: [{ names: ['apps.apple'], suffixes: ['com'] }],
  query: ['term'],
} as const satisfies Partial<PageRule>;

const app = 'a[href*="/app/"][href*="/id"]';

/** Written from the addresses of its pages alone. An app's id is the number in its address. */
export const appStore: EngineDescription = {
  id: 'app-store',
  name: 'App Store',
  version: '2026-11-30.1',
  pages: [{ ...page, paths: ['/search', '/*/search', '/*/*/search'] }],
  content: 'main, body',
  begin: 'header, form',
  states: [],
  layouts: [
    {
      name: 'search',
      verticals: ['shopping', 'web'],
      detect: `main ${app}`,
      main: 'main',
      items: [
        {
          type: 'product',
          find: [{ select: `main ${app}` }],
          fields: {
            id: [{ attribute: 'href', pattern: String.raw`/id(\d{4,12})(?:[/?#]|$)` }],
            url: [{ attribute: 'href' }],
            title: [{ select: 'h3' }, { select: 'h2' }, { attribute: 'aria-label', pattern: String.raw`^.{2,99}$` }],
            rating: [{ select: '[aria-label][role="img"]', attribute: 'aria-label', pattern: String.raw`[0-5][.,]\d` }],
            rating_max: [{ value: '5' }],
            images: [{ select: 'img', attribute: 'src' }],
          },
        },
      ],
    },
  ],
  features: [],
  texts: { query: [{ select: 'input[type="search"], input[name="term"]', attribute: 'value' }] },
};
