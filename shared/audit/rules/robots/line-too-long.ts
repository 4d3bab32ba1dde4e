import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/line-too-long',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'Line that is cut', fr: 'Ligne tronquée' },
    found: {
      en: '{count, plural, one {One line is} other {# lines are}} longer than Google reads.',
      fr: '{count, plural, one {Une ligne dépasse} other {# lignes dépassent}} ce que lit Google.',
    },
    why: {
      en: 'Google cuts a line after 16,663 bytes; the rest of the pattern is lost.',
      fr: 'Google coupe une ligne après 16 663 octets ; le reste du motif est perdu.',
    },
    fix: { en: 'Use shorter patterns with *.', fr: 'Utilisez des motifs plus courts avec *.' },
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const found = parsedRobots(robotsTxt).lines.filter(({ isCut }) => isCut);
    return failWhereAny(
      found.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});
