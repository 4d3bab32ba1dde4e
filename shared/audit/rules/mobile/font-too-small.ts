import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

/** Share of small type that Lighthouse’s former audit allowed. */
const maxShare = 0.4;
const minTextLength = 200;

export const rule = defineRule({
  id: 'mobile/font-too-small',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: 'Text too small on phones',
    found: '{share}% of the text is smaller than 12 px.',
    why: 'People on phones have to zoom to read it.',
    fix: 'Set running text in at least 12 px, better 16 px.',
  },
  source: {
    label: 'web.dev: legible font sizes',
    url: 'https://developer.chrome.com/docs/lighthouse/seo/font-size',
    checked: '2026-11',
  },
  check({ layout }) {
    const { textLength, smallTextLength, smallText } = layout;
    if (textLength < minTextLength) return notApplicable;
    if (smallTextLength <= textLength * maxShare) return pass;
    return fail(
      { share: Math.round((100 * smallTextLength) / textLength) },
      smallText.map(({ node, fontSizePx }) => ({ node, value: `${fontSizePx} px` })),
    );
  },
});
