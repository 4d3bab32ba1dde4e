import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const recommendedPx = 48;

export const rule = defineRule({
  id: 'favicon/too-small',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: 'Favicon smaller than 48 px',
    found: 'The largest icon is {size} px wide.',
    why: 'Google recommends more than 48 × 48 px, so that the icon looks sharp everywhere.',
    fix: 'Add a larger icon, or an SVG.',
  },
  source: {
    label: 'Google: favicon',
    url: 'https://developers.google.com/search/docs/appearance/favicon-in-search',
    checked: '2026-11',
  },
  check({ siteImages }) {
    const icons = siteImages.filter(
      ({ role, widthPx }) => role !== 'og-image' && role !== 'twitter-image' && widthPx !== null,
    );
    if (icons.length === 0) return notApplicable;
    if (icons.some(({ format }) => format === 'svg')) return pass;
    const size = Math.max(...icons.map(({ widthPx }) => widthPx ?? 0));
    return size >= recommendedPx
      ? pass
      : fail(
          { size },
          icons.map(({ url }) => ({ url })),
        );
  },
});
