import type { LayoutRule } from '../engine.ts';

/** Cards of the other verticals: the link is around the card or its first part. */
const cardFields = {
  url: [
    { select: 'a[href]:has(h2), h2 a[href]', attribute: 'href' },
    { closest: 'a[href]', attribute: 'href' },
    { select: 'a[href]', attribute: 'href' },
  ],
  title: [{ select: 'h2' }],
} as const;

/** Layouts of the other verticals of the app. */
export const duckduckgoVerticals: readonly LayoutRule[] = [
  {
    name: 'news',
    verticals: ['news'],
    detect: '[data-testid="news-vertical"] article',
    main: '[data-testid="news-vertical"]',
    items: [
      { type: 'organic', find: [{ select: '[data-testid="news-vertical"] article', has: 'h2' }], fields: cardFields },
    ],
  },
  {
    name: 'videos',
    verticals: ['videos'],
    detect: '[data-testid="zci-videos"] article',
    main: '[data-testid="zci-videos"]',
    items: [
      {
        type: 'organic',
        find: [{ select: '[data-testid="zci-videos"] article', has: 'h2', root: 'a, article' }],
        fields: cardFields,
      },
    ],
  },
  {
    name: 'images',
    verticals: ['images'],
    detect: '[data-testid="zci-images"] figure, figure[data-testid="image-result"]',
    main: '[data-testid="zci-images"], body',
    items: [
      {
        type: 'organic',
        find: [{ select: '[data-testid="zci-images"] figure, figure[data-testid="image-result"]' }],
        fields: {
          url: [{ select: 'figcaption a[href]', attribute: 'href' }],
          title: [{ select: 'figcaption a > p' }, { select: 'figcaption a' }, { select: 'img[alt]', attribute: 'alt' }],
          images: [{ select: 'img[src^="http"]', attribute: 'src' }],
        },
      },
    ],
  },
];
