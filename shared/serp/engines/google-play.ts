import type { EngineDescription } from '../engine.ts';

const app = 'a[href*="/store/apps/details?id="]';

/** Written from other projects' rules. An app's id is its package name. */
export const googlePlay: EngineDescription = {
  id: 'google-play',
  name: 'Google Play',
  version: '2026-11-30.1',
  pages: [
    {
      vertical: 'shopping',
      hosts: [{ names: ['play.google'], suffixes: ['com'] }],
      paths: ['/store/search'],
      where: { c: ['apps'] },
      query: ['q'],
    },
  ],
  content: 'c-wiz[jsrenderer], main, body',
  begin: 'header',
  states: [{ state: 'captcha', select: 'form[action*="/sorry/"]' }],
  layouts: [
    {
      name: 'search',
      verticals: ['shopping', 'web'],
      detect: `section ${app}, c-wiz ${app}`,
      main: 'c-wiz[jsrenderer], main, body',
      items: [
        {
          type: 'product',
          // The first app of a search for its name stands alone, above the list.
          find: [{ select: `c-wiz ${app}` }],
          fields: {
            id: [{ attribute: 'href', pattern: '[?&]id=([A-Za-z0-9._]{1,99})' }],
            url: [{ attribute: 'href' }],
            title: [{ select: '.DdYX5, .vWM94c' }, { select: 'span, div', pattern: String.raw`^.{2,99}$` }],
            brand: [{ select: '.wMUdtb, .LbQbAe' }],
            rating: [
              { select: '.w2kbF', pattern: String.raw`^[0-5][.,]\d` },
              { select: '[aria-label][role="img"]', attribute: 'aria-label', pattern: String.raw`[0-5][.,]\d` },
            ],
            rating_max: [{ value: '5' }],
            price: [{ select: '.VfPpfd, .ePXqnb', pattern: String.raw`\p{Sc}\s?[\d.,]{1,9}` }],
            images: [{ select: 'img', attribute: 'src' }],
          },
          sponsored: [{ name: 'ad-label', select: '[aria-label="Ad"], .FfCsme' }],
        },
      ],
    },
  ],
  features: [],
  texts: { query: [{ select: 'input[aria-label][type="text"], input[name="q"]', attribute: 'value' }] },
};
