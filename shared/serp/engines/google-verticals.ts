import type { LayoutRule } from '../engine.ts';
import { googleResult, titleLink } from './google-result.ts';

const headlineLink = `${titleLink}:has([role="heading"])`;

/** Layouts of the other verticals. */
export const googleVerticals: readonly LayoutRule[] = [
  {
    name: 'news',
    verticals: ['news'],
    detect: '#rso, #search',
    main: '#rso, #search',
    outside: '#tads, #tadsb, #bottomads, [role="dialog"]',
    items: [
      {
        ...googleResult,
        find: [
          { select: headlineLink, growUntil: '#rso, #search' },
          { select: `${titleLink}:has(h3)`, growUntil: '#rso, #search' },
        ],
        fields: {
          url: [
            { select: headlineLink, attribute: 'href' },
            { select: `${titleLink}:has(h3)`, attribute: 'href' },
          ],
          title: [{ select: 'a [role="heading"]' }, { select: 'a h3' }],
          timestamp: [{ select: 'time[datetime]', attribute: 'datetime' }],
          date_text: [{ select: '[data-ts]' }],
          images: [{ select: 'img[src^="http"]', attribute: 'src' }],
        },
      },
    ],
  },
  {
    name: 'images',
    verticals: ['images'],
    detect: '[data-lpage], [data-docid], a[href*="/imgres?"]',
    main: 'body',
    outside: '[role="dialog"], [data-text-ad]',
    items: [
      {
        type: 'organic',
        find: [
          { select: '[data-lpage]' },
          { select: 'a[href*="/imgres?"]', outside: '[data-lpage]' },
          // Before the pointer was over a picture its card knows no page, and links there.
          {
            select: '[data-docid][data-attrid="images universal"]:not([data-lpage])',
            has: 'a[href^="http"]',
            outside: ':has(a[href*="/imgres?"])',
          },
        ],
        fields: {
          url: [
            { attribute: 'data-lpage' },
            { select: 'a[href*="/imgres?"]', attribute: 'href', parameter: 'imgrefurl' },
            { attribute: 'href', parameter: 'imgrefurl' },
            { select: 'a[href^="http"]', attribute: 'href' },
          ],
          title: [{ select: 'h3' }, { select: '[role="heading"]' }, { select: 'img[alt]', attribute: 'alt' }],
          images: [{ select: 'a[href*="/imgres?"]', attribute: 'href', parameter: 'imgurl' }],
        },
      },
    ],
  },
  {
    name: 'shopping',
    verticals: ['shopping'],
    detect: '[data-docid], [data-cid][data-gid], [data-product-id], product-viewer-entrypoint',
    main: 'body',
    items: [
      {
        type: 'product',
        find: [
          { select: '#rso [data-docid]:has(h3), #search [data-docid]:has(h3)' },
          {
            select: 'product-viewer-entrypoint [data-cid], product-viewer-group [data-cid]',
            has: '[role="heading"], [aria-label], [title]',
          },
        ],
        fields: {
          id: [{ attribute: 'data-docid' }, { attribute: 'data-cid' }, { attribute: 'data-product-id' }],
          title: [{ select: 'h3' }, { select: '[role="heading"]' }, { select: '[title]', attribute: 'title' }],
          url: [{ select: 'a[href^="/shopping/product/"], a[href^="/url?"], a[href^="http"]', attribute: 'href' }],
          price: [
            {
              select: '[aria-label] span:not(:has(*)), span[aria-hidden]:not(:has(*))',
              pattern: '(?:[\\p{Sc}]|[A-Z]{3})\\s?\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12}\\s?(?:[\\p{Sc}]|[A-Z]{3})',
            },
          ],
          rating: [{ select: '[role="img"][aria-label]', attribute: 'aria-label' }],
          images: [{ select: 'img[src^="http"]', attribute: 'src' }],
        },
        sponsored: [{ name: 'ad-link', select: 'a[href*="/aclk?"], a[data-pla]' }],
      },
    ],
  },
];
