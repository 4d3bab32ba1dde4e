import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/tap-target-size',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: { en: 'Small controls close together', fr: 'Petites commandes trop proches' },
    found: {
      en: '{count, plural, one {One control is} other {# controls are}} smaller than 24 × 24 px and too close to another.',
      fr: '{count, plural, one {Une commande fait} other {# commandes font}} moins de 24 × 24 px et se {count, plural, one {trouve} other {trouvent}} trop près d’une autre.',
    },
    why: {
      en: 'Fingers hit the wrong one. WCAG 2.2 asks for 24 × 24 px or as much free space around the middle; links within a text are exempt.',
      fr: 'On touche la mauvaise. WCAG 2.2 demande 24 × 24 px ou autant d’espace libre autour du centre ; les liens dans un texte sont exemptés.',
    },
    fix: {
      en: 'Make the controls larger, or put more space between them.',
      fr: 'Agrandissez les commandes ou espacez-les davantage.',
    },
  },
  source: {
    label: 'WCAG 2.2: 2.5.8 Target Size (Minimum)',
    url: 'https://www.w3.org/TR/WCAG22/#target-size-minimum',
    checked: '2026-11',
  },
  check({ layout }) {
    if (layout.targetCount === 0) return notApplicable;
    return failWhereAny(
      layout.smallTargets.map(({ node, widthPx, heightPx }) => ({ node, value: `${widthPx} × ${heightPx} px` })),
    );
  },
});
