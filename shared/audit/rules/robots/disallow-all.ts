import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/disallow-all',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'robots.txt blocks the whole site',
    found: '{agent} may not fetch any page of this site.',
    why: 'No page of the site can be crawled. Google may list addresses, but without their content.',
    fix: 'Remove “Disallow: /”, or allow what should be found.',
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt, page }) {
    if (robotsState(robotsTxt) !== 'readable' || page.isStaging) return notApplicable;
    const robots = parsedRobots(robotsTxt);
    const root = `${parseUrl(page.url)?.origin ?? ''}/`;
    const { isAllowed, decidedBy } = crawlerAccess(robots, 'Googlebot', root);
    const isWhole =
      !isAllowed &&
      decidedBy?.value === '/' &&
      !robots.lines.some(({ kind, value }) => kind === 'allow' && value !== '');
    return isWhole
      ? fail({ agent: 'Googlebot' }, [{ url: robotsTxt.url, value: `${decidedBy.number}: ${decidedBy.key}: /` }])
      : pass;
  },
});
