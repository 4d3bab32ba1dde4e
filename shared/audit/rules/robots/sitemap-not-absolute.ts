import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'robots/sitemap-not-absolute',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Sitemap line without a full address',
    found: '{count, plural, one {One Sitemap line has} other {# Sitemap lines have}} no full address.',
    why: 'Google reads a Sitemap line only with a full address, protocol and host included.',
    fix: 'Write it like “Sitemap: https://www.example.com/sitemap.xml”.',
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const wrong = parsedRobots(robotsTxt).lines.filter(
      ({ kind, value }) => kind === 'sitemap' && !/^(https?|ftp):$/.test(parseUrl(value)?.protocol ?? ''),
    );
    return failWhereAny(
      wrong.map(({ number, value }) => ({ url: robotsTxt.url, value: `${number}: ${value}`.slice(0, 300) })),
    );
  },
});
