import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

const bots = ['facebookexternalhit', 'Twitterbot', 'LinkedInBot', 'Slackbot'];

export const rule = defineRule({
  id: 'social/bots-blocked',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'Social network crawlers are blocked',
    found: 'robots.txt blocks {names} from this page.',
    why: 'Links that people share then show no picture and no text.',
    fix: 'Allow these crawlers in robots.txt.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt, page }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const robots = parsedRobots(robotsTxt);
    // Where every crawler is shut out, that is the finding.
    if (!crawlerAccess(robots, 'Googlebot', page.url).isAllowed) return notApplicable;
    const shutOut = bots
      .map((bot) => ({ bot, verdict: crawlerAccess(robots, bot, page.url) }))
      .filter(({ verdict }) => !verdict.isAllowed);
    return failWhereAny(
      shutOut.map(({ bot }) => ({ url: robotsTxt.url, value: bot })),
      { names: shutOut.map(({ bot }) => bot).join(', ') },
    );
  },
});
