import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const recommendedPx = 48;

export const rule = defineRule({
  id: 'favicon/too-small',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['siteImages'],
  texts: {
    title: { en: 'Icon smaller than 48 px', fr: 'Icône de moins de 48 px' },
    found: { en: 'The largest icon is {size} px wide.', fr: 'La plus grande icône fait {size} px de large.' },
    why: {
      en: 'Google recommends more than 48 × 48 px, so that the icon looks sharp everywhere.',
      fr: 'Google recommande plus de 48 × 48 px, pour une icône nette partout.',
    },
    fix: { en: 'Add a larger icon, or an SVG.', fr: 'Ajoutez une icône plus grande, ou un SVG.' },
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
