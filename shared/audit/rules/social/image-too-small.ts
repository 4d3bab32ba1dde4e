import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/image-too-small',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: 'Small social image',
    found: '{count, plural, one {One social image is} other {# social images are}} smaller than 600 × 315 px.',
    why: 'Below that size, networks show a thumbnail beside the text instead of a large card.',
    fix: 'Use 1200 × 630 px.',
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
