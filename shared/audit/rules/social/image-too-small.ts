import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/image-too-small',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: { en: 'Small social image', fr: 'Petite image de partage' },
    found: {
      en: '{count, plural, one {One social image is} other {# social images are}} smaller than 600 × 315 px.',
      fr: '{count, plural, one {Une image de partage fait} other {# images de partage font}} moins de 600 × 315 px.',
    },
    why: {
      en: 'Below that size, networks show a thumbnail beside the text instead of a large card.',
      fr: 'En deçà, les réseaux affichent une vignette au lieu d’une grande carte.',
    },
    fix: { en: 'Use 1200 × 630 px.', fr: 'Utilisez 1200 × 630 px.' },
  },
  source: {
    label: 'Meta: images in link shares',
    url: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
    checked: '2026-11',
  },
  check({ siteImages }) {
    const own = siteImages.filter(({ role }) => role === 'og-image');
    if (own.length === 0) return notApplicable;
    return failWhereAny(
      own
        .filter(
          ({ widthPx, heightPx, format }) =>
            format !== 'svg' && widthPx !== null && heightPx !== null && (widthPx < 600 || heightPx < 315),
        )
        .map(({ url, widthPx, heightPx }) => ({ url, value: `${widthPx ?? ''} × ${heightPx ?? ''}` })),
    );
  },
});
