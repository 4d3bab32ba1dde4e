import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/lastmod-future',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: { en: 'Dates in the future in the sitemap', fr: 'Dates futures dans le sitemap' },
    found: {
      en: '{count, plural, one {One lastmod lies} other {# lastmods lie}} in the future.',
      fr: '{count, plural, one {Un lastmod est} other {# lastmods sont}} dans le futur.',
    },
    why: {
      en: 'Google uses lastmod only where it is found to be right.',
      fr: 'Google n’utilise lastmod que s’il s’avère exact.',
    },
    fix: { en: 'Write the day of the last real change.', fr: 'Indiquez le jour du dernier vrai changement.' },
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const places = read.flatMap((file) => file.futureLastmods.map((value) => ({ url: file.url, value })));
    return failWhereAny(places);
  },
});
