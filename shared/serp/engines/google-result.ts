import type { ItemRule } from '../engine.ts';

/** A result's link: to another site, or through one of the engine's counters; not further into the engine itself. */
export const titleLink =
  'a:is([href^="http"], [href^="/url?"], [href^="/goto?"]):not([href*="//scholar.google."]):not([href*="//www.google."]:is([href*="/search?"], [href*="/localservices/"], [href*="&sa=X"]))';

export const googleResult = {
  type: 'organic',
  fields: {
    url: [
      { select: `${titleLink}:has(h3)`, attribute: 'href' },
      { select: `h3 ${titleLink}`, attribute: 'href' },
      { select: `${titleLink}:has([role="heading"])`, attribute: 'href' },
      { select: `${titleLink}[role="presentation"]`, attribute: 'href' },
    ],
    title: [
      { select: 'a h3, h3 a' },
      { select: 'h3' },
      { select: 'a [role="heading"]' },
      { select: '[role="heading"][aria-level="3"]' },
    ],
    website_name: [{ select: 'h3 ~ div span:not(:has(*))' }],
    breadcrumb: [{ select: 'cite', evenHidden: true }],
    description: [
      { select: '[data-sncf="1"], [data-snf="nke7rc"]', without: 'cite, .YrbPuc, .LEwnzc' },
      { select: '.VwiC3b' },
      { select: '[style*="-webkit-line-clamp"]' },
    ],
    highlighted: [{ select: '[data-sncf] em, [data-snf] em, .VwiC3b em' }],
    date_text: [{ select: '[data-sncf] .YrbPuc, [data-snf] .YrbPuc, .LEwnzc', pattern: '^(.{3,40}?)\\s?[—–·-]?$' }],
    rating: [{ select: 'g-review-stars [aria-label], [role="img"][aria-label*="5"]', attribute: 'aria-label' }],
    votes: [{ select: ':is(g-review-stars, [role="img"]) ~ span', pattern: '\\(([\\d.,\\u00a0 ]+)\\)' }],
    is_video: [{ select: '[data-vid], [data-curl*="youtube.com"]', value: 'yes' }],
    is_amp: [{ select: 'a[data-amp], a[data-amp-cur]', value: 'yes' }],
    indented: [{ closest: 'ul > li', value: 'yes' }],
    in_panel: [{ closest: '[id^="kp-wp-tab-"]', value: 'yes' }],
  },
  links: [
    { select: 'table a[href^="http"]:has(h3), table h3 a[href^="http"]', layout: 'expanded' },
    { select: '[data-sncf] a[href^="http"], [data-snf]:not(:has(h3)) a[href^="http"]', layout: 'inline' },
  ],
} as const satisfies Omit<ItemRule, 'find'>;
