import { googlebotAccess } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/page-disallowed',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'robotsTxt', 'page'],
  texts: {
    title: { en: 'Sitemap lists a page that may not be crawled', fr: 'Le sitemap liste une page interdite' },
    found: {
      en: 'The sitemap lists this page, and robots.txt keeps Googlebot from it.',
      fr: 'Le sitemap liste cette page, et robots.txt en écarte Googlebot.',
    },
    why: {
      en: 'Google is invited and turned away at once; the page may be shown without a description.',
      fr: 'Google est invité et refoulé à la fois ; la page peut apparaître sans description.',
    },
    fix: {
      en: 'Allow the page in robots.txt, or take it out of the sitemap.',
      fr: 'Autorisez la page dans robots.txt, ou retirez-la du sitemap.',
    },
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
