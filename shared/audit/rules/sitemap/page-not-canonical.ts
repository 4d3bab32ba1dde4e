import { soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/page-not-canonical',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'canonicals', 'page'],
  texts: {
    title: 'Sitemap lists a page that is not canonical',
    found: 'The sitemap lists this page, whose canonical is {canonical}.',
    why: 'The sitemap says “show this page”, the canonical says “show the other”. Google has to guess.',
    fix: 'List the canonical address instead.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps, canonicals, page }) {
    const canonical = soleCanonicalUrl(canonicals, page);
    const listed = sitemaps.entries.filter(({ match }) => match === 'page');
    if (canonical === undefined || listed.length === 0) return notApplicable;
    if (isSameAddress(canonical, page.url)) return pass;
    return fail(
      { canonical },
      listed.map(({ sitemap, loc }) => ({ url: sitemap, value: loc })),
    );
  },
});
