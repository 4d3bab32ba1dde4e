import type { ItemRule, LayoutRule } from '../engine.ts';

const mapCard = 'a[href*="/maps/place/"][aria-label]';

const mapFields = {
  url: [
    { select: mapCard, attribute: 'href', pattern: '^[^?#]{1,99}?/maps/place/[^/?#]{1,99}[^/?#]{0,99}[^/?#]{0,99}' },
  ],
  title: [{ select: mapCard, attribute: 'aria-label' }],
  rating: [{ select: '[role="img"][aria-label]', attribute: 'aria-label' }],
  votes: [
    {
      select: '[role="img"] [aria-hidden="true"]',
      pattern: String.raw`\(([\d.,\u00a0\u202f ]{1,12})\)`,
      evenHidden: true,
    },
  ],
} as const satisfies ItemRule['fields'];

const finderCard = '.rllt__link:has([role="heading"]), a[data-cid]:has([role="heading"])';

/** Lists of places: the map, and the list beside it that Google's own pages link to. */
export const googlePlaces: readonly LayoutRule[] = [
  {
    name: 'map',
    verticals: ['places'],
    detect: `[role="feed"] ${mapCard}`,
    main: '[role="feed"]',
    items: [
      {
        type: 'organic',
        find: [{ select: `[role="feed"] > div:not(:has(h1)) ${mapCard}`, growUntil: '[role="feed"]' }],
        fields: mapFields,
      },
      // Only an ad has a heading of its own, which says so.
      {
        type: 'paid',
        find: [{ select: `[role="feed"] > div:has(h1) ${mapCard}`, growUntil: '[role="feed"]' }],
        fields: mapFields,
      },
    ],
  },
  {
    name: 'local-finder',
    verticals: ['places'],
    detect: `:is(#search, #rso, #rcnt) :is(${finderCard})`,
    main: '#search, #rso, #rcnt',
    items: [
      {
        type: 'organic',
        find: [{ select: finderCard, outside: '[data-text-ad], #tads, #bottomads', growUntil: '#search, #rso, #rcnt' }],
        fields: {
          url: [
            { select: 'a[href^="http"]:not([href*="//www.google."])', attribute: 'href' },
            { select: '[data-cid]', attribute: 'data-cid', template: 'https://www.google.com/maps?cid={}' },
          ],
          title: [{ select: `${finderCard} [role="heading"]` }, { select: '[role="heading"]' }],
          rating: [{ select: '[role="img"][aria-label]', attribute: 'aria-label' }],
        },
      },
    ],
  },
];
