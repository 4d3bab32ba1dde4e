import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/rule-before-user-agent',
  severity: 'warning',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Rule before any User-agent line',
    found: '{count, plural, one {One rule is} other {# rules are}} before the first User-agent line.',
    why: 'A rule without a group belongs to no crawler and is ignored.',
    fix: 'Put “User-agent: *” above the rule.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const { lines } = parsedRobots(robotsTxt);
    const first = lines.findIndex(({ kind }) => kind === 'user-agent');
    const orphans = lines
      .slice(0, first === -1 ? lines.length : first)
      .filter(({ kind }) => kind === 'allow' || kind === 'disallow');
    return failWhereAny(
      orphans.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});
