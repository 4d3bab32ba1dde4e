import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';

export const rule = defineRule({
  id: 'robots/resource-blocked',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['resources', 'robotsTxt'],
  texts: {
    title: 'Scripts or styles blocked by robots.txt',
    found:
      'Googlebot may not load {count, plural, one {one script or style sheet} other {# scripts or style sheets}} of this host.',
    why: 'Google renders the page without what it may not load. If the content needs it, Google does not see the content.',
    fix: 'Allow these files in robots.txt, unless the page shows its content without them.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ resources, robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const origin = parseUrl(robotsTxt.url)?.origin;
    const robots = parsedRobots(robotsTxt);
    const blocked = [...resources.scripts, ...resources.styles].flatMap(({ node, url }) =>
      url !== null && parseUrl(url)?.origin === origin && !crawlerAccess(robots, 'Googlebot', url).isAllowed
        ? [{ node, url }]
        : [],
    );
    return failWhereAny(blocked);
  },
});
