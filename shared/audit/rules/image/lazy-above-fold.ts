import { defineRule, failWhereAny, notApplicable, notChecked } from '#shared/audit/rule.ts';

/** Within the first screen of every common device, so that no window height needs guessing. */
const surelyVisiblePx = 400;

export const rule = defineRule({
  id: 'image/lazy-above-fold',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['images', 'page'],
  texts: {
    title: 'Image above the fold loads lazily',
    found:
      '{count, plural, one {One image at the top of the page has} other {# images at the top of the page have}} loading=lazy.',
    why: 'Google asks not to load lazily what people see at once: the browser fetches it later than it could.',
    fix: 'Remove loading=lazy from images in the first screen.',
  },
  source: {
    label: 'Google: lazy-loaded content',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading',
    checked: '2026-11',
  },
  check({ images, page }) {
    if (!images.some(({ layout }) => layout)) return page.source === 'raw' ? notChecked('layout') : notApplicable;
    const found = images.filter(
      ({ visible, loading, layout }) =>
        visible &&
        loading === 'lazy' &&
        layout &&
        layout.topPx >= 0 &&
        layout.topPx < surelyVisiblePx &&
        layout.shownWidthPx >= 100 &&
        layout.shownHeightPx >= 100,
    );
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url === null ? {} : { url }) })));
  },
});
