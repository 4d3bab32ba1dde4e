import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/user-agent-with-version',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'user-agent with more than a name',
    found:
      '{count, plural, one {One user-agent line has} other {# user-agent lines have}} characters that are not part of a name.',
    why: 'Only letters, hyphens and underscores count: of “Googlebot/2.1”, only “Googlebot” is compared.',
    fix: 'Write the name alone.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const found = parsedRobots(robotsTxt).lines.filter(
      ({ kind, value }) => kind === 'user-agent' && value !== '' && !/^(\*|[a-z_-]+)$/i.test(value),
    );
    return failWhereAny(
      found.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});
