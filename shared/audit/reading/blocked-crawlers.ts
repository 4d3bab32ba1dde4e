import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import { fail, notApplicable, pass, type Verdict } from '#shared/audit/rule.ts';

import { robotsState } from './googlebot-access.ts';
import { parsedRobots } from './parsed-robots.ts';

/** Which of the crawlers robots.txt keeps from the page, each with the line that decides. */
export function blockedCrawlers(crawlers: readonly string[], robotsTxt: RobotsTxtFacts, pageUrl: string): Verdict {
  if (robotsState(robotsTxt) !== 'readable') return notApplicable;
  const robots = parsedRobots(robotsTxt);
  const blocked = crawlers.flatMap((name) => {
    const { isAllowed, decidedBy } = crawlerAccess(robots, name, pageUrl);
    if (isAllowed) return [];
    return [{ name, line: decidedBy ? `${decidedBy.number}: ${decidedBy.key}: ${decidedBy.value}` : '' }];
  });
  if (blocked.length === 0) return pass;
  const names = blocked.map(({ name }) => name).join(', ');
  return fail(
    { count: blocked.length, names },
    blocked.map(({ name, line }) => ({ url: robotsTxt.url, value: `${name}: ${line}`.slice(0, 300) })),
  );
}
