import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

/** The Better Ads standard for phones allows 30 % of the main content. */
const maxShare = 0.3;

export const rule = defineRule({
  id: 'content/frames-above-fold',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: 'Frames above the fold',
    found: 'Frames of other sites fill {share}% of the first screen.',
    why: 'If these are advertisements, people see them before the content. Players and maps are fine.',
    fix: 'Move advertisements below the beginning of the content.',
  },
  source: {
    label: 'Coalition for Better Ads: standards',
    url: 'https://www.betterads.org/standards/',
    checked: '2026-11',
  },
  check({ layout }) {
    const { frameShare } = layout;
    return frameShare > maxShare ? needsReview({ share: Math.round(frameShare * 100) }, []) : pass;
  },
});
