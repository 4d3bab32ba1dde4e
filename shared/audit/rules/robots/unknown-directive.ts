import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

/** Extensions that other crawlers read on purpose, and what `robots/unsupported-directive` reports. */
const extensions =
  /^(noindex|nofollow|noarchive|crawl-delay|host|clean-param|request-rate|visit-time|content-signal|content-usage|license|noai|cache-delay|llms-txt)$/i;

export const rule = defineRule({
  id: 'robots/unknown-directive',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Line in robots.txt that Google does not use',
    found: 'Google does not use {count, plural, one {one line} other {# lines}} of robots.txt: {names}.',
    why: 'Google reads user-agent, allow, disallow and sitemap. Other lines do no harm, and other crawlers may use them.',
    fix: 'Check the spelling. Otherwise leave the line as it is.',
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const unknown = parsedRobots(robotsTxt).lines.filter(
      ({ kind, key }) => kind === 'unknown' && !extensions.test(key),
    );
    const names = [...new Set(unknown.map(({ key }) => key))].slice(0, 5).join(', ').slice(0, 200);
    return failWhereAny(
      unknown.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
      { names },
    );
  },
});
