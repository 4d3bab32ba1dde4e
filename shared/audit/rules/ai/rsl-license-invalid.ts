import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/rsl-license-invalid',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'License line without a full address',
    found: 'The License line of robots.txt is “{value}”.',
    why: 'RSL wants an absolute address of the licence file; others are skipped.',
    fix: 'Write the whole address, with https:.',
  },
  source: { label: 'RSL: Really Simple Licensing', url: 'https://rslstandard.org/', checked: '2026-11' },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const found = parsedRobots(robotsTxt).lines.filter(({ key }) => key.toLowerCase() === 'license');
    if (found.length === 0) return notApplicable;
    const wrong = found.filter(({ value }) => !/^https?:\/\/[^\s/]+/i.test(value));
    return failWhereAny(
      wrong.map(({ number, value }) => ({ url: robotsTxt.url, value: `${number}: ${value}` })),
      { value: wrong[0]?.value.slice(0, 100) ?? '' },
    );
  },
});
