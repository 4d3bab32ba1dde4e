import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/unreachable',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Sitemap cannot be read',
    found: '{count, plural, one {One listed sitemap does} other {# listed sitemaps do}} not answer with 200.',
    why: 'Google drops a sitemap that it cannot fetch, and the pages in it are found by links alone.',
    fix: 'Correct the address in robots.txt or in the sitemap index, or restore the file.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps }) {
    const named = sitemaps.files.filter(({ from }) => from !== 'usual-place');
    if (named.length === 0) return notApplicable;
    const broken = named.filter(({ status }) => status !== null && status !== 200);
    return failWhereAny(broken.map(({ url, status }) => ({ url, value: String(status) })));
  },
});
