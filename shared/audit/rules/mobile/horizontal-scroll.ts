import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/horizontal-scroll',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: { en: 'Content wider than the window', fr: 'Contenu plus large que la fenêtre' },
    found: {
      en: 'The content is {width, number} px wide in a window of {viewport, number} px.',
      fr: 'Le contenu fait {width, number} px de large dans une fenêtre de {viewport, number} px.',
    },
    why: {
      en: 'People have to push the page sideways to read it.',
      fr: 'Il faut pousser la page de côté pour la lire.',
    },
    fix: {
      en: 'Give the widest elements max-width: 100 %, or let them scroll by themselves.',
      fr: 'Donnez max-width: 100 % aux éléments les plus larges, ou laissez-les défiler seuls.',
    },
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
