import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/non-ascii-pattern',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Pattern with characters beyond ASCII',
    found: '{count, plural, one {One pattern has} other {# patterns have}} characters beyond ASCII.',
    why: 'They are compared percent-encoded. Crawlers that do not encode them miss the match.',
    fix: 'Write them percent-encoded.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const found = parsedRobots(robotsTxt).lines.filter(
      ({ kind, value }) =>
        (kind === 'allow' || kind === 'disallow') && /%[89A-F][0-9A-F]/.test(value) && hasRaw(robotsTxt.text, value),
    );
    return failWhereAny(
      found.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});

/** The parser encodes what was written raw: the pattern as compared then stands nowhere in the file. */
function hasRaw(text: string, pattern: string): boolean {
  return !text.toUpperCase().includes(pattern.toUpperCase());
}
