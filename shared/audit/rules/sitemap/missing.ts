import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/missing',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'page'],
  texts: {
    title: { en: 'No sitemap found', fr: 'Aucun sitemap trouvé' },
    found: {
      en: 'robots.txt names no sitemap, and none stands at the usual places.',
      fr: 'robots.txt ne nomme aucun sitemap et il n’y en a pas aux endroits usuels.',
    },
    why: {
      en: 'Google finds a small, well-linked site without one. A large or new one is found faster with it.',
      fr: 'Google trouve sans lui un petit site bien maillé. Un site grand ou récent est découvert plus vite avec.',
    },
    fix: { en: 'Publish a sitemap and name it in robots.txt.', fr: 'Publiez un sitemap et nommez-le dans robots.txt.' },
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps, page }) {
    const { files } = sitemaps;
    if (files.some(({ status, failure }) => status === 200 || failure !== null)) return pass;
    return page.isStaging
      ? notApplicable
      : fail(
          {},
          files.map(({ url, status }) => ({ url, value: String(status ?? '') })),
        );
  },
});
