import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/lastmod-future',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Dates in the future in the sitemap',
    found: '{count, plural, one {One lastmod is} other {# lastmods are}} in the future.',
    why: 'Google uses lastmod only where it is found to be right.',
    fix: 'Write the day of the last real change.',
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
