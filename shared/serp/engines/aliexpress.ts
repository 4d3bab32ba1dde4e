import type { EngineDescription } from '../engine.ts';

const card = '.search-card-item';
const item = 'a[href*="/item/"]';

/** Written from other projects' rules. Classes are hashed but for the card's own; its heading and link hold. */
export const aliexpress: EngineDescription = {
  id: 'aliexpress',
  name: 'AliExpress',
  version: '2026-11-30.1',
  pages: [
    {
      vertical: 'shopping',
      hosts: [
        { names: ['www.aliexpress', 'aliexpress'], suffixes: ['com', 'us'] },
        {
          names: ['de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ko', 'ar', 'he', 'tr', 'th', 'vi', 'id'].map(
            (language) => `${language}.aliexpress`,
          ),
          suffixes: ['com'],
        },
      ],
      paths: ['/w/*', '/wholesale', '/premium/*'],
      query: ['SearchText'],
      paging: { parameter: 'page', counts: 'pages', first: 1, size: 60 },
    },
  ],
  content: '#root, body',
  begin: 'header, form',
  states: [
    { state: 'captcha', always: true, select: '#baxia-punish, .baxia-dialog, #nocaptcha, iframe[src*="/punish"]' },
    { state: 'no_results', select: '[class*="noResult"], [class*="no-result"], [class*="nothing--"]' },
  ],
  layouts: [
    {
      name: 'cards',
      verticals: ['shopping', 'web'],
      detect: `${card}:is(${item}), ${card} ${item}`,
      main: '#card-list, [data-spm="main"], #root, body',
      items: [
        {
          type: 'product',
          find: [{ select: `${card}${item.slice(1)}` }, { select: card, has: item }],
          fields: {
            id: [
              { attribute: 'href', pattern: String.raw`(?:/item/|/)(\d{6,20})\.html` },
              { select: item, attribute: 'href', pattern: String.raw`(?:/item/|/)(\d{6,20})\.html` },
            ],
            url: [{ attribute: 'href' }, { select: item, attribute: 'href' }],
            title: [{ select: 'h3' }, { select: '[class*="titleText"]' }, { select: 'h1, h2' }],
            price: [
              { select: '[class*="price-sale"]' },
              { select: '[aria-label]', attribute: 'aria-label', pattern: String.raw`\p{Sc}\s?[\d.,]{1,12}` },
              { select: '[class*="--price"]' },
            ],
            price_was: [{ select: '[class*="price-original"]' }, { select: 'del, s' }],
            votes: [{ select: '[class*="trade"]', pattern: String.raw`^([\d.,]{1,9})\+? sold` }],
            shop_name: [{ select: 'a[href*="/store/"]' }],
            shop_id: [{ select: 'a[href*="/store/"]', attribute: 'href', pattern: String.raw`/store/(\d{4,20})` }],
            images: [{ select: 'img', attribute: 'src' }],
          },
          sponsored: [{ name: 'ad-mark', select: '[class*="--ad--"], [class*="adTag"], [class*="card-ad"]' }],
        },
      ],
    },
  ],
  features: [],
  texts: { query: [{ select: 'input[type="text"][value]', attribute: 'value' }] },
  currencies: { us: 'USD' },
};
