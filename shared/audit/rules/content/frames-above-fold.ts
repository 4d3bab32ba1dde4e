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
    title: { en: 'First screen full of frames', fr: 'Premier écran rempli de cadres' },
    found: {
      en: 'Frames of other sites fill {share} % of the first screen.',
      fr: 'Des cadres d’autres sites occupent {share} % du premier écran.',
    },
    why: {
      en: 'If these are advertisements, people see them before the content. Players and maps are fine.',
      fr: 'S’il s’agit de publicités, on les voit avant le contenu. Lecteurs et cartes conviennent.',
    },
    fix: {
      en: 'Move advertisements below the beginning of the content.',
      fr: 'Placez la publicité sous le début du contenu.',
    },
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
