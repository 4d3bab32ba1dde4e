import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/unreadable-line',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Line in robots.txt without a colon',
    found:
      '{count, plural, one {One line of robots.txt is} other {# lines of robots.txt are}} neither comment nor rule.',
    why: 'Crawlers skip such lines. If one was meant as a rule, it protects nothing.',
    fix: 'Write “key: value”, or begin the line with #.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    return failWhereAny(
      parsedRobots(robotsTxt)
        .unreadable.slice(0, 200)
        .map((number) => ({ url: robotsTxt.url, value: String(number) })),
    );
  },
});
