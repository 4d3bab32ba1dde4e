import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/lastmod-invalid',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Invalid dates in the sitemap',
    found: '{count, plural, one {One lastmod is not a W3C date} other {# lastmods are not W3C dates}}.',
    why: 'Search engines ignore a date that they cannot read.',
    fix: 'Write dates as 2026-11-21 or 2026-11-21T09:30:00+01:00.',
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
