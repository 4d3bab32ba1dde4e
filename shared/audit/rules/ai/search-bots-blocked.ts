import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const crawlers = ['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot', 'DuckAssistBot'];

export const rule = defineRule({
  id: 'ai/search-bots-blocked',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'AI search crawlers are blocked',
    found: 'robots.txt blocks {names} from this page.',
    why: 'These fetch pages to answer questions with a link to you. Blocking them is a choice: it removes you from their answers.',
    fix: 'Allow them if you want to be cited there.',
  },
  source: { label: 'OpenAI: overview of crawlers', url: 'https://platform.openai.com/docs/bots', checked: '2026-11' },
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
