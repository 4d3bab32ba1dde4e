import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/missing',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'page'],
  texts: {
    title: 'No sitemap found',
    found: 'robots.txt names no sitemap, and there is none at the usual addresses.',
    why: 'Google finds a small, well-linked site without one. A large or new one is found faster with it.',
    fix: 'Publish a sitemap and name it in robots.txt.',
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
