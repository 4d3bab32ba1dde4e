import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/ignored-fields',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: { en: 'priority and changefreq in the sitemap', fr: 'priority et changefreq dans le sitemap' },
    found: {
      en: 'The sitemap has priority or changefreq, which Google ignores.',
      fr: 'Le sitemap contient priority ou changefreq, que Google ignore.',
    },
    why: { en: 'Not scored: they do no harm and no good.', fr: 'Non noté : ils ne nuisent ni ne servent.' },
    fix: {
      en: 'Leave them out, or keep them for other search engines.',
      fr: 'Retirez-les, ou gardez-les pour d’autres moteurs.',
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

    return failWhereAny(read.filter(({ hasIgnoredFields }) => hasIgnoredFields).map(({ url }) => ({ url })));
  },
});
