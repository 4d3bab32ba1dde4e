import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/typo-accepted',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'Misspelt line that Google forgives', fr: 'Ligne mal orthographiée tolérée par Google' },
    found: {
      en: '{count, plural, one {One line is} other {# lines are}} spelt so that only some crawlers understand.',
      fr: '{count, plural, one {Une ligne est écrite} other {# lignes sont écrites}} de façon que seuls certains robots comprennent.',
    },
    why: {
      en: 'Google forgives "dissallow" or a missing colon. Other crawlers may skip the line.',
      fr: 'Google pardonne « dissallow » ou deux-points manquants. D’autres robots peuvent ignorer la ligne.',
    },
    fix: {
      en: 'Write User-agent, Allow, Disallow and Sitemap with a colon.',
      fr: 'Écrivez User-agent, Allow, Disallow et Sitemap avec deux-points.',
    },
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const found = parsedRobots(robotsTxt).lines.filter(({ isForgiven }) => isForgiven);
    return failWhereAny(
      found.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});
