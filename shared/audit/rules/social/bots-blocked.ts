import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { matchRobots } from '#shared/robots/match-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

const bots = ['facebookexternalhit', 'Twitterbot', 'LinkedInBot', 'Slackbot'];

export const rule = defineRule({
  id: 'social/bots-blocked',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: { en: 'Robots of social networks shut out', fr: 'Robots des réseaux sociaux exclus' },
    found: { en: 'robots.txt keeps {names} from this page.', fr: 'robots.txt exclut {names} de cette page.' },
    why: {
      en: 'Then links that people share show no picture and no text.',
      fr: 'Les liens partagés s’affichent alors sans image ni texte.',
    },
    fix: { en: 'Allow these robots in robots.txt.', fr: 'Autorisez ces robots dans robots.txt.' },
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
    if (!matchRobots(robots, 'Googlebot', page.url).isAllowed) return notApplicable;
    const shutOut = bots
      .map((bot) => ({ bot, verdict: matchRobots(robots, bot, page.url) }))
      .filter(({ verdict }) => !verdict.isAllowed);
    return failWhereAny(
      shutOut.map(({ bot }) => ({ url: robotsTxt.url, value: bot })),
      { names: shutOut.map(({ bot }) => bot).join(', ') },
    );
  },
});
