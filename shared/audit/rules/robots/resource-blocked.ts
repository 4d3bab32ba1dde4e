import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { matchRobots } from '#shared/robots/match-robots.ts';

export const rule = defineRule({
  id: 'robots/resource-blocked',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['resources', 'robotsTxt'],
  texts: {
    title: { en: 'Scripts or styles blocked by robots.txt', fr: 'Scripts ou styles bloqués par robots.txt' },
    found: {
      en: 'Googlebot may not load {count, plural, one {one script or style sheet} other {# scripts or style sheets}} of this host.',
      fr: 'Googlebot ne peut pas charger {count, plural, one {un script ou une feuille de style} other {# scripts ou feuilles de style}} de cet hôte.',
    },
    why: {
      en: 'Google renders the page without what it may not load. If the content needs it, Google does not see the content.',
      fr: 'Google affiche la page sans ce qu’il ne peut pas charger. Si le contenu en dépend, Google ne le voit pas.',
    },
    fix: {
      en: 'Allow these files in robots.txt, unless the page shows its content without them.',
      fr: 'Autorisez ces fichiers dans robots.txt, sauf si la page affiche son contenu sans eux.',
    },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ resources, robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const origin = parseUrl(robotsTxt.url)?.origin;
    const robots = parsedRobots(robotsTxt);
    const blocked = [...resources.scripts, ...resources.styles].flatMap(({ node, url }) =>
      url !== null && parseUrl(url)?.origin === origin && !matchRobots(robots, 'Googlebot', url).isAllowed
        ? [{ node, url }]
        : [],
    );
    return failWhereAny(blocked);
  },
});
