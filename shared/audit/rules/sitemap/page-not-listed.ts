import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/page-not-listed',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['sitemaps', 'page'],
  texts: {
    title: 'Page not in the sitemap',
    found: 'The page is in none of the sitemaps that were read ({count, number}).',
    why: 'A sitemap is to list every canonical page that search engines should show. This one is found by links alone.',
    fix: 'Add the page to the sitemap.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps, page }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const canonical = page.facts.document.canonicals?.[0]?.url;
    if (page.isStaging || (canonical && !isSameAddress(canonical, page.url))) return notApplicable;
    if (sitemaps.entries.length > 0) return pass;
    return sitemaps.isComplete
      ? fail(
          { count: read.length },
          read.map(({ url }) => ({ url })),
        )
      : notChecked('sitemaps-in-part');
  },
});
