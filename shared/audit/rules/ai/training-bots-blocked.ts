import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { matchRobots } from '#shared/robots/match-robots.ts';
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
    title: { en: 'AI training crawlers are kept out', fr: 'Robots d’entraînement IA écartés' },
    found: { en: 'robots.txt keeps {names} from this page.', fr: 'robots.txt écarte {names} de cette page.' },
    why: {
      en: 'Not scored: this has no effect on Search. Google-Extended does not change how Google ranks or indexes.',
      fr: 'Non noté : sans effet sur la recherche. Google-Extended ne change ni classement ni indexation.',
    },
    fix: { en: 'Nothing to do if it is meant.', fr: 'Rien à faire si c’est voulu.' },
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
      const { isAllowed, decidedBy } = matchRobots(robots, name, page.url);
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
