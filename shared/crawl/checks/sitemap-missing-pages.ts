import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/sitemap-missing-pages',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete', 'sitemap'],
  texts: {
    title: 'Pages that no sitemap lists',
    found:
      '{count, plural, one {# page that may be indexed is} other {# pages that may be indexed are}} in no sitemap ({share}% of those that may be indexed).',
    why: 'Google finds them by links all the same. A sitemap that lists all says when each was changed, and shows in Search Console which are not indexed.',
    fix: 'Let the sitemap list every page that should be found.',
  },
  source: {
    label: 'Google: build and submit a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  find,
});

const manyShare = 0.1;

function find(site: Site): readonly SiteFinding[] {
  const missing = site.indexable.filter(({ id }) => site.source.urls[id]?.isInSitemap === false);
  if (missing.length === 0) return [];
  const share = missing.length / site.indexable.length;
  const places = missing.map(({ title, url }) => ({ url, value: title ?? '' }));
  return [
    pagesFinding('all sitemaps', places, { share: Math.ceil(share * 100) }, share > manyShare ? 'warning' : 'notice'),
  ];
}
