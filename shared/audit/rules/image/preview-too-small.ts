import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

const recommendedPx = 1_200;

export const rule = defineRule({
  id: 'image/preview-too-small',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['siteImages', 'social'],
  texts: {
    title: 'Preview image under 1200 px',
    found: 'The article’s preview image is less than 1,200 px wide.',
    why: 'Discover shows large cards for articles with images of at least 1,200 px.',
    fix: 'Use an og:image at least 1,200 px wide.',
  },
  source: {
    label: 'Google: Discover',
    url: 'https://developers.google.com/search/docs/appearance/google-discover',
    checked: '2026-11',
  },
  check({ siteImages, social }) {
    const own = siteImages.filter(({ role }) => role === 'og-image');
    if (own.length === 0 || socialValue(social, 'og:type') !== 'article') return notApplicable;
    return failWhereAny(
      own
        .filter(({ widthPx, format }) => format !== 'svg' && widthPx !== null && widthPx < recommendedPx)
        .map(({ url, widthPx }) => ({ url, value: `${widthPx ?? ''} px` })),
    );
  },
});
