import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/pattern-without-slash',
  severity: 'warning',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Path in robots.txt without a leading slash',
    found: '{count, plural, one {One path begins} other {# paths begin}} with neither “/” nor “*”.',
    why: 'Such a path matches nothing, so the rule has no effect.',
    fix: 'Begin the path with “/”.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const wrong = parsedRobots(robotsTxt).lines.filter(
      ({ kind, value }) => (kind === 'allow' || kind === 'disallow') && value !== '' && !/^[/*]/.test(value),
    );
    return failWhereAny(
      wrong.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});
