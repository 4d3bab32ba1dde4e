import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-in-sitemap',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'robotsDirectives', 'page'],
  texts: {
    title: 'noindex page in the sitemap',
    found: 'The page is kept out of the index but listed in the sitemap.',
    why: 'The sitemap asks for what noindex forbids, and costs a crawl each time.',
    fix: 'Take the page out of the sitemap, or remove noindex.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps, robotsDirectives, page }) {
    const listed = sitemaps.entries.filter(({ match }) => match === 'page');
    const { response } = page.facts;
    const headers = response.state === 'present' ? response.value.headers : {};
    if (listed.length === 0 || !decideNoindex(robotsDirectives, headers, page.collectedAt).isBlocked) return pass;
    return fail(
      {},
      listed.map(({ sitemap, loc }) => ({ url: sitemap, value: loc })),
    );
  },
});
