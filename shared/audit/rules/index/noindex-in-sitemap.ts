import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-in-sitemap',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'robotsDirectives', 'page'],
  texts: {
    title: { en: 'noindex page in the sitemap', fr: 'Page noindex dans le sitemap' },
    found: {
      en: 'The page is kept out of the index but listed in the sitemap.',
      fr: 'La page est exclue de l’index mais figure dans le sitemap.',
    },
    why: {
      en: 'The sitemap asks for what noindex forbids, and costs a crawl each time.',
      fr: 'Le sitemap demande ce que noindex interdit, et coûte une exploration à chaque fois.',
    },
    fix: {
      en: 'Take the page out of the sitemap, or remove noindex.',
      fr: 'Retirez la page du sitemap, ou retirez noindex.',
    },
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
