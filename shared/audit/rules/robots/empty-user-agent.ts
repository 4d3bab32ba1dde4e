import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/empty-user-agent',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'user-agent without a name', fr: 'user-agent sans nom' },
    found: {
      en: '{count, plural, one {One user-agent line names} other {# user-agent lines name}} nobody.',
      fr: '{count, plural, one {Une ligne user-agent ne désigne} other {# lignes user-agent ne désignent}} personne.',
    },
    why: { en: 'The rules below it belong to no crawler.', fr: 'Les règles qui suivent ne concernent aucun robot.' },
    fix: { en: 'Write * for everyone, or the name of a crawler.', fr: 'Écrivez * pour tous, ou le nom d’un robot.' },
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const found = parsedRobots(robotsTxt).lines.filter(({ kind, value }) => kind === 'user-agent' && value === '');
    return failWhereAny(
      found.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});
