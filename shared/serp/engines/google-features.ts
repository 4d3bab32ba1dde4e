import type { FeatureRule } from '../engine.ts';
import { googleHeadings } from './google-headings.data.ts';
import { googleWidgets } from './google-widgets.ts';

const block = '[data-hveid]';
const paa = '[data-initq]';
const posts = 'a:is([href*="//twitter.com/"], [href*="//x.com/"], [href*="reddit.com/"], [href*="quora.com/"])';
const heading = '#rso [role="heading"][aria-level="2"]';

const linkEntries = {
  find: [{ select: 'a[href]:has([role="heading"])' }, { select: '[role="listitem"], [role="item"]' }],
  fields: {
    title: [{ select: '[role="heading"]' }, { attribute: 'title' }, { attribute: 'aria-label' }],
    url: [{ attribute: 'href' }, { select: 'a[href]', attribute: 'href' }],
  },
} as const satisfies FeatureRule['entries'];

const placeEntries = {
  find: [{ select: 'a[data-cid]', has: '[role="heading"]' }],
  fields: {
    title: [{ select: '[role="heading"]' }],
    url: [{ attribute: 'href' }],
    rating: [{ select: '[aria-label*="5"], span[aria-hidden="true"]', pattern: '\\d[.,]\\d' }],
  },
} as const satisfies FeatureRule['entries'];

/** Known by what they are made of. */
const byStructure: readonly FeatureRule[] = [
  {
    type: 'ai_overview',
    find: [
      { select: '#m-x-content', outside: paa, evenHidden: true },
      { select: '[data-mcpr], [data-attrid="SGEAttributions"]', outside: `${paa}, #m-x-content` },
    ],
    isOne: true,
    loaded: '[data-attrid="SGEAttributions"], [data-complete="true"], a[href^="http"]',
    entries: {
      find: [{ select: 'a[href^="http"]', evenHidden: true }],
      fields: {
        title: [{ attribute: 'aria-label' }, { evenHidden: true }, { value: 'link' }],
        url: [{ attribute: 'href', evenHidden: true }],
      },
    },
  },
  {
    type: 'people_also_ask',
    find: [{ select: paa }, { select: '.related-question-pair', outside: paa }],
    isOne: true,
    entries: {
      find: [{ select: '[data-q]', evenHidden: true }],
      fields: {
        title: [{ attribute: 'data-q', evenHidden: true }],
        expanded: [{ select: '[aria-expanded]', attribute: 'aria-expanded' }],
      },
    },
    minEntries: 1,
  },
  {
    type: 'related_searches',
    find: [
      { select: '[data-abe]', outside: '#rhs:not(:has(#rso)), #rso > * [id^="eob_"]' },
      { select: '#brs' },
      { select: '#bres a[href^="/search?"]:not([role="button"])', outside: `${paa}, [data-abe]`, root: '#bres > *' },
    ],
    isOne: true,
    entries: {
      find: [{ select: 'a[href]' }],
      fields: { title: [{ without: '[role="heading"]' }] },
    },
    minEntries: 2,
  },
  {
    type: 'featured_snippet',
    find: [
      { select: 'block-component', outside: `${paa}, [data-attrid^="lab/"], #rhs`, has: 'h3' },
      { select: '.xpdopen:has([data-attrid^="wa:/"])', outside: `${paa}, block-component, #rhs`, has: 'h3' },
    ],
    fields: {
      url: [{ select: 'a[href^="http"]:has(h3)', attribute: 'href' }],
      title: [{ select: 'h3' }],
      description: [{ select: '[data-attrid^="wa:/"]' }],
    },
  },
  {
    type: 'local_pack',
    find: [
      {
        select: '#rso a[data-cid]:has([role="heading"]), .rllt__link:has([role="heading"])',
        root: '[jsmodel][data-hveid], [data-hveid]:has([role="heading"][aria-level="2"]), #rso > *',
      },
      { select: '#rso [data-rc_ludocids]', outside: '[data-hveid]:has(a[data-cid])' },
    ],
    isOne: true,
    entries: placeEntries,
  },
  {
    type: 'map',
    find: [{ select: '#lu_map, #rso .lu_map_section', outside: ':has(a[data-cid], .rllt__link)' }],
    isOne: true,
  },
  {
    type: 'knowledge_graph',
    find: [
      { select: '[data-attrid="title"]', outside: paa },
      { select: '.kp-wholepage, .knowledge-panel, #rhs [data-kpid]', has: '[data-attrid]' },
    ],
    isOne: true,
    fields: {
      title: [{ select: '[data-attrid="title"]' }, {}],
      description: [{ fromPage: true, select: '[data-attrid="description"], [data-attrid="VisualDigestDescription"]' }],
    },
  },
  {
    type: 'carousel',
    find: [
      {
        select: '[data-attrid^="kc:/"]:has([role="item"]), [data-attrid^="kc:/"][data-md="467"]',
        outside: '#rhs:not(:has(#rso))',
      },
      { select: '[role="navigation"] g-scrolling-carousel [role="list"]', has: 'img' },
    ],
    isOne: true,
    entries: {
      find: [{ select: '[role="item"], [role="listitem"], a[href]' }],
      fields: { title: [{ attribute: 'title' }, { attribute: 'aria-label' }, {}], url: [{ attribute: 'href' }] },
    },
  },
  {
    type: 'images',
    find: [{ select: '[data-iu][data-count]' }, { select: '#iur, #imagebox_bigimages', outside: '[data-iu]' }],
    isOne: true,
    entries: {
      find: [{ select: '[data-lpage], [data-attrid="images universal"]' }],
      fields: {
        title: [{ select: 'h3, [title]' }, { select: 'img[alt]', attribute: 'alt' }, { value: 'image' }],
        url: [{ attribute: 'data-lpage' }],
      },
    },
  },
  {
    type: 'short_videos',
    find: [
      {
        select:
          '#rso a:is([href*="youtube.com/shorts/"], [href*="tiktok.com/"], [href*="instagram.com/reel"], [href*="facebook.com/reel"]):not(:has(h3))',
        outside: `${paa}, #rhs`,
        // A block with posts beside them tells what people say.
        root: `[data-hveid]:has([role="heading"][aria-level="2"]):not(:has(${posts}))`,
      },
    ],
    isOne: true,
    entries: linkEntries,
  },
  {
    type: 'video',
    find: [
      { select: '#rso [jscontroller="HWk0Gf"]' },
      {
        select: '#rso [role="heading"][aria-level="3"]:not(h3)',
        outside: `${paa}, #rhs, [data-hveid]:has(a[href*="/shorts/"]), #rso [data-hveid]:has([data-attrid^="lab/title/"])`,
        root: '[data-hveid]:has([role="heading"][aria-level="2"]):has([data-vid], a[href*="youtube.com/watch"]):not(:has(a[data-cid], product-viewer-group, g-card)):not(:has(a:is([href*="twitter.com/"], [href*="//x.com/"], [href*="reddit.com/"], [href*="facebook.com/"])))',
      },
    ],
    isOne: true,
    entries: linkEntries,
  },
  {
    type: 'things_to_know',
    find: [{ select: '#rso [data-attrid^="lab/title/"]', evenHidden: true, growUntil: '#rso' }],
    isOne: true,
    entries: {
      find: [{ select: '[data-attrid^="lab/title/"]', evenHidden: true }],
      fields: { title: [{ evenHidden: true }] },
    },
  },
  {
    type: 'popular_products',
    find: [
      {
        select: '#rso product-viewer-group:has(a, img, [role="heading"], g-card), #rso [data-enable-product-traversal]',
        root: '[data-hveid]',
      },
    ],
    isOne: true,
    entries: linkEntries,
  },
  {
    type: 'shopping',
    find: [{ select: '[data-pla], .pla-unit, [data-pla-slot-pos], .commercial-unit-desktop-top' }],
    isOne: true,
    entries: {
      find: [{ select: '[data-pla] a[href]:has([role="heading"]), .pla-unit-title-link, a.pla-unit-title-link' }],
      fields: { title: [{ select: '[role="heading"]' }, {}], url: [{ attribute: 'href' }] },
    },
  },
  {
    type: 'refine_products',
    find: [{ select: '#rso g-tray-header[role="heading"]', outside: 'g-card', root: block }],
    isOne: true,
  },
  { type: 'found_on_web', find: [{ select: '[data-ipr][data-vmt]' }], isOne: true, entries: linkEntries },
  {
    type: 'twitter',
    find: [
      {
        select:
          'g-section-with-header:has(g-link a:is([href*="//twitter.com/"], [href*="//x.com/"])):not(:has(a:is([href*="linkedin.com/"], [href*="reddit.com/"], [href*="youtube.com/"], [href*="facebook.com/"])))',
      },
      {
        select: '#rso g-scrolling-carousel',
        root: '[data-hveid]:has(> * g-link a:is([href*="//twitter.com/"], [href*="//x.com/"])):not(:has(#rso, a:is([href*="reddit.com/"], [href*="instagram.com/"], [href*="tiktok.com/"])))',
      },
    ],
    isOne: true,
    fields: { url: [{ select: 'g-link a[href]', attribute: 'href' }], title: [{ select: 'h3, [role="heading"]' }] },
  },
];

/** Told apart by their heading alone: the last resort, in the languages that are known. */
const byHeading: readonly FeatureRule[] = googleHeadings.map(({ type, texts }) => ({
  type,
  find: [{ select: heading, texts, outside: `${paa}, #rhs`, root: block }],
  isOne: true,
  entries: linkEntries,
}));

export const googleFeatures: readonly FeatureRule[] = [...byStructure, ...googleWidgets, ...byHeading];
