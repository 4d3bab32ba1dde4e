import { googlebotAccess } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/page-disallowed',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'robotsTxt', 'page'],
  texts: {
    title: 'Sitemap lists a page that is blocked',
    found: 'The sitemap lists this page, but robots.txt blocks Googlebot from it.',
    why: 'Google is told to crawl the page and then refused. It may show the page without a description.',
    fix: 'Allow the page in robots.txt, or take it out of the sitemap.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps, robotsTxt, page }) {
    const own = sitemaps.entries.filter(({ match }) => match === 'page');
    if (own.length === 0) return notApplicable;
    return googlebotAccess(robotsTxt, page.url)?.isAllowed === false
      ? fail(
          {},
          own.map(({ sitemap }) => ({ url: sitemap })),
        )
      : pass;
  },
});
