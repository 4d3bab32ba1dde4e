import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const unsupported = /^(?:noindex|nofollow|noarchive|crawl-delay|host|clean-param|request-rate|visit-time)$/i;

export const rule = defineRule({
  id: 'robots/unsupported-directive',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Line that only other crawlers read',
    found: 'Google does not read {names} in robots.txt.',
    why: 'noindex, nofollow and noarchive have no effect in robots.txt; crawl-delay, host and clean-param are for other crawlers.',
    fix: 'Move noindex to a meta tag or a header. Keep the others if those crawlers matter to you.',
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const found = parsedRobots(robotsTxt).lines.filter(({ kind, key }) => kind === 'unknown' && unsupported.test(key));
    const places = found.map(({ number, key, value }) => ({
      url: robotsTxt.url,
      value: `${number}: ${key}: ${value}`.slice(0, 300),
    }));
    const isMistake = found.some(({ key }) => /^no/i.test(key));
    if (places.length === 0) return pass;
    return fail(
      { names: [...new Set(found.map(({ key }) => key.toLowerCase()))].join(', ') },
      places,
      isMistake ? 'warning' : 'notice',
    );
  },
});
