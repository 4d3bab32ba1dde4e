import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/lastmod-uniform',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'One date for the whole sitemap',
    found: '{count, plural, one {One sitemap gives} other {# sitemaps give}} every address the same day as lastmod.',
    why: 'A date that only says when the file was made is not that of a change. Google ignores lastmod where it does not fit.',
    fix: 'Give each page the day of its own last change, or leave lastmod out.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    return failWhereAny(read.filter(({ hasUniformLastmod }) => hasUniformLastmod).map(({ url }) => ({ url })));
  },
});
