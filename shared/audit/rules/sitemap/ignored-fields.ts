import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/ignored-fields',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'priority and changefreq in the sitemap',
    found: 'The sitemap has priority or changefreq, which Google ignores.',
    why: 'Not scored: they do no harm and no good.',
    fix: 'Leave them out, or keep them for other search engines.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    return failWhereAny(read.filter(({ hasIgnoredFields }) => hasIgnoredFields).map(({ url }) => ({ url })));
  },
});
