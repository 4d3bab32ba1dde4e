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
    title: { en: 'Sitemap lists a page that is not canonical', fr: 'Le sitemap liste une page non canonique' },
    found: {
      en: 'The sitemap lists this page, whose canonical is {canonical}.',
      fr: 'Le sitemap liste cette page, dont la canonique est {canonical}.',
    },
    why: {
      en: 'The sitemap says "show this page", the canonical says "show the other". Google has to guess.',
      fr: 'Le sitemap dit « montrez cette page », la canonique « montrez l’autre ». Google doit deviner.',
    },
    fix: { en: 'List the canonical address instead.', fr: 'Listez plutôt l’adresse canonique.' },
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
