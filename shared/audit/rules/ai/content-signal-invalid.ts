import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

const signal = /^\s*(search|ai-input|ai-train)\s*=\s*(yes|no)\s*(,\s*(search|ai-input|ai-train)\s*=\s*(yes|no)\s*)*$/i;

export const rule = defineRule({
  id: 'ai/content-signal-invalid',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Invalid Content-Signal',
    found:
      '{count, plural, one {One Content-Signal line has} other {# Content-Signal lines have}} an unknown name or value.',
    why: 'Known are search, ai-input and ai-train, each yes or no. Others say nothing to anyone.',
    fix: 'Write for example: Content-Signal: search=yes, ai-train=no',
  },
  source: { label: 'Content Signals', url: 'https://contentsignals.org/', checked: '2026-11' },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const lines = parsedRobots(robotsTxt).lines.filter(({ key }) => /^content-signal$/i.test(key));
    if (lines.length === 0) return notApplicable;
    const wrong = lines.filter(({ value }) => !signal.test(value));
    return failWhereAny(
      wrong.map(({ number, value }) => ({ url: robotsTxt.url, value: `${number}: ${value}`.slice(0, 300) })),
    );
  },
});
