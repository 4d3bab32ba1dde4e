import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/horizontal-scroll',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: 'Content wider than the window',
    found: 'The content is {width, number} px wide in a window of {viewport, number} px.',
    why: 'People have to scroll sideways to read it.',
    fix: 'Give the widest elements max-width: 100%, or let them scroll by themselves.',
  },
  source: {
    label: 'Google: page experience',
    url: 'https://developers.google.com/search/docs/appearance/page-experience',
    checked: '2026-11',
  },
  check({ layout }) {
    const { scrollWidthPx, viewportWidthPx, overflowing } = layout;
    if (scrollWidthPx <= viewportWidthPx + 1) return pass;
    return fail(
      { width: scrollWidthPx, viewport: viewportWidthPx },
      overflowing.map(({ node, rightPx }) => ({ node, value: `${rightPx} px` })),
    );
  },
});
