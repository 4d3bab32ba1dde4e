import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { followedLinksTo } from './followed-links.ts';

export const check = defineCheck({
  id: 'site/orphan',
  severity: 'warning',
  basis: 'google',
  needs: ['complete', 'sitemap'],
  texts: {
    title: 'Pages that no page links to',
    found: '{count, plural, one {# page is} other {# pages are}} in a sitemap, but no page links there.',
    why: 'Google finds pages by links and judges by them what matters. What only a sitemap names counts little.',
    fix: 'Link them from where readers would look for them, or take them out of the sitemap.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

/** Links from itself, canonicals and hreflang are no links that lead there. */
function find(site: Site): readonly SiteFinding[] {
  const orphans = site.indexable.filter(
    ({ id }) => id !== 0 && site.source.urls[id]?.isInSitemap === true && followedLinksTo(site, id).length === 0,
  );
  return findingsByTemplate(
    site,
    orphans.map(({ title, url }) => ({ url, value: title ?? '' })),
  );
}
