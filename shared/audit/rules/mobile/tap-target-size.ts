import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/tap-target-size',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: 'Tap targets too small or too close',
    found:
      '{count, plural, one {One control is smaller than 24 × 24 px and too close to another} other {# controls are smaller than 24 × 24 px and too close to others}}.',
    why: 'Fingers hit the wrong one. WCAG 2.2 asks for 24 × 24 px or as much free space around the middle; links within a text are exempt.',
    fix: 'Make the controls larger, or put more space between them.',
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
