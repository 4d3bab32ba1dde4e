import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/lastmod-invalid',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: { en: 'Dates in the sitemap that are none', fr: 'Dates invalides dans le sitemap' },
    found: {
      en: '{count, plural, one {One lastmod is} other {# lastmods are}} not a W3C date.',
      fr: '{count, plural, one {Un lastmod n’est} other {# lastmods ne sont}} pas une date W3C.',
    },
    why: { en: 'Search engines ignore a date that they cannot read.', fr: 'Les moteurs ignorent une date illisible.' },
    fix: {
      en: 'Write dates as 2026-11-21 or 2026-11-21T09:30:00+01:00.',
      fr: 'Écrivez les dates ainsi : 2026-11-21 ou 2026-11-21T09:30:00+01:00.',
    },
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const places = read.flatMap((file) => file.invalidLastmods.map((value) => ({ url: file.url, value })));
    return failWhereAny(places);
  },
});
