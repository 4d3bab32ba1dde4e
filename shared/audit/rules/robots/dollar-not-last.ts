import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/dollar-not-last',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: '“$” inside a path of robots.txt',
    found: '{count, plural, one {One path has} other {# paths have}} a “$” that is not at the end.',
    why: '“$” means “end of the address” only as the last character; elsewhere it is an ordinary character.',
    fix: 'Move “$” to the end, or write %24 if you mean the character.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const wrong = parsedRobots(robotsTxt).lines.filter(
      ({ kind, value }) => (kind === 'allow' || kind === 'disallow') && value.slice(0, -1).includes('$'),
    );
    return failWhereAny(
      wrong.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});
