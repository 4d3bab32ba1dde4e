import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/sitemap-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'No sitemap in robots.txt',
    found: 'robots.txt names no sitemap.',
    why: 'A Sitemap line shows every search engine where your list of pages is.',
    fix: 'Add “Sitemap: https://…/sitemap.xml” if you have one.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const hasSitemap = parsedRobots(robotsTxt).lines.some(({ kind }) => kind === 'sitemap');
    return hasSitemap ? pass : fail({}, [{ url: robotsTxt.url }]);
  },
});
