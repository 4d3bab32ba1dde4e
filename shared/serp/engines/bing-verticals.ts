import type { LayoutRule } from '../engine.ts';

/** Links of ads go through a counter of their own. */
export const bingAdLink =
  'a:is([href*="bing.com/aclick"], [href*="bing.com/aclk"], [href^="/aclick"], [href^="/aclk"])';

/** Layouts of the other verticals: they carry their data as JSON in attributes. */
export const bingVerticals: readonly LayoutRule[] = [
  {
    name: 'images',
    verticals: ['images'],
    detect: 'a[m]',
    main: '.dgControl, body',
    items: [
      {
        type: 'organic',
        find: [{ select: 'a[m*="purl"]' }],
        fields: {
          url: [{ attribute: 'm', json: ['purl'] }],
          title: [{ attribute: 'm', json: ['t'] }, { attribute: 'aria-label' }],
          images: [{ attribute: 'm', json: ['murl'] }],
        },
      },
    ],
  },
  {
    name: 'videos',
    verticals: ['videos'],
    detect: '[vrhm], [mmeta], [ourl]',
    main: '#vm_c, body',
    items: [
      {
        type: 'organic',
        find: [
          { select: '[mmeta]', has: 'a[href]' },
          { select: '[vrhm]', outside: '[mmeta]' },
          { select: '[ourl]:not(:has([vrhm]))', outside: '[mmeta], [vrhm]' },
        ],
        fields: {
          url: [
            { attribute: 'mmeta', json: ['murl'] },
            { attribute: 'vrhm', json: ['murl'] },
            { select: '[vrhm]', attribute: 'vrhm', json: ['murl'] },
            { attribute: 'ourl' },
          ],
          title: [
            { attribute: 'mmeta', json: ['vt'] },
            { attribute: 'vrhm', json: ['vt'] },
            { select: '[vrhm]', attribute: 'vrhm', json: ['vt'] },
            { select: '.mc_vtvc_title[title]', attribute: 'title' },
            { select: '[aria-label]', attribute: 'aria-label' },
          ],
        },
      },
    ],
  },
  {
    name: 'news',
    verticals: ['news'],
    detect: '[data-url][data-title], #news, .news-card, .newscard',
    main: '#algocore, #news, body',
    items: [
      {
        type: 'organic',
        find: [
          { select: '[data-url][data-title]' },
          { select: '.news-card, .newscard', has: 'a.title[href]', outside: ':is([data-url][data-title])' },
        ],
        fields: {
          url: [{ attribute: 'data-url' }, { select: 'a.title', attribute: 'href' }],
          title: [{ attribute: 'data-title' }, { select: 'a.title' }],
          website_name: [{ attribute: 'data-author' }],
          description: [{ select: '[title]:not(a)', attribute: 'title' }],
        },
      },
    ],
  },
  {
    name: 'shopping',
    verticals: ['shopping'],
    detect: '[data-offerid], [data-id] .br-card',
    main: 'body',
    items: [
      {
        type: 'product',
        find: [{ select: '[data-offerid]' }],
        fields: {
          id: [{ attribute: 'data-offerid' }],
          title: [{ select: 'h2, h3, [role="heading"]' }, { select: '[title]', attribute: 'title' }],
          url: [{ select: 'a[href]', attribute: 'href' }],
          price: [{ select: '[class*="price" i]' }],
        },
        sponsored: [{ name: 'ad-link', select: bingAdLink }],
      },
    ],
  },
];
