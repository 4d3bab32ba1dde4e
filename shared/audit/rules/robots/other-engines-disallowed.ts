import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const crawlers = ['Bingbot', 'DuckDuckBot', 'Applebot', 'YandexBot', 'Baiduspider'];

export const rule = defineRule({
  id: 'robots/other-engines-disallowed',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'Other search engines are blocked',
    found: 'robots.txt blocks {names} from this page.',
    why: 'These search engines can’t read the page. That may be intended.',
    fix: 'Allow them if you want to be found there.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
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
