import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const crawlers = [
  'GPTBot',
  'ClaudeBot',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'meta-externalagent',
  'Bytespider',
];

export const rule = defineRule({
  id: 'ai/training-bots-blocked',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'AI training crawlers are blocked',
    found: 'robots.txt blocks {names} from this page.',
    why: 'Not scored: this has no effect on Search. Google-Extended does not change how Google ranks or indexes.',
    fix: 'No action needed if it is intended.',
  },
  source: {
    label: 'Google: common crawlers',
    url: 'https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers',
    checked: '2026-11',
  },
  check({ robotsTxt, page }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const robots = parsedRobots(robotsTxt);
    const blocked = crawlers.flatMap((name) => {
      const { isAllowed, decidedBy } = crawlerAccess(robots, name, page.url);
      return isAllowed
        ? []
        : [{ name, line: decidedBy ? `${decidedBy.number}: ${decidedBy.key}: ${decidedBy.value}` : '' }];
    });
    if (blocked.length === 0) return pass;
    const names = blocked.map(({ name }) => name).join(', ');
    return fail(
      { count: blocked.length, names },
      blocked.map(({ name, line }) => ({ url: robotsTxt.url, value: `${name}: ${line}`.slice(0, 300) })),
    );
  },
});
