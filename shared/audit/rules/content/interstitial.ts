import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

/** Our own threshold: Google names none. */
const maxShare = 0.3;

export const rule = defineRule({
  id: 'content/interstitial',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: 'Intrusive interstitial',
    found: 'An overlay covers {share}% of the first screen.',
    why: 'Google may rank pages lower whose content is not easily reached. Consent, age and sign-in dialogs are accepted.',
    fix: 'Use a banner that leaves the content readable, or show the overlay only after a user action.',
  },
  source: {
    label: 'Google: intrusive interstitials',
    url: 'https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials',
    checked: '2026-11',
  },
  check({ layout }) {
    const covering = layout.overlays.filter(({ share, isAccepted }) => share > maxShare && !isAccepted);
    const [largest] = covering;
    if (!largest) return pass;
    return needsReview(
      { share: Math.round(largest.share * 100) },
      covering.map(({ node, text }) => ({ node, value: text })),
    );
  },
});
