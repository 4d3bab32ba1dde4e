import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { followedLinksTo } from './followed-links.ts';

export const check = defineCheck({
  id: 'site/no-content-inlink',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete'],
  texts: {
    title: 'Pages linked from menus alone',
    found:
      '{count, plural, one {# page is} other {# pages are}} linked from navigation, header, footer or sidebar only.',
    why: 'Links in the text say what a page is about and that somebody found it worth a mention; those of a template stand everywhere.',
    fix: 'Mention them in texts, with words that say what is there.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

/** Says nothing about a site that marks no part of its pages as navigation, header or footer. */
function find(site: Site): readonly SiteFinding[] {
  const pages = site.indexable.filter(({ id }) => {
    const links = id === 0 ? [] : followedLinksTo(site, id);
    return links.length > 0 && !links.some((link) => site.graph.isInContent(link));
  });
  return findingsByTemplate(
    site,
    pages.map(({ title, url }) => ({ url, value: title ?? '' })),
  );
}
