import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'No robots.txt', fr: 'Pas de robots.txt' },
    found: { en: 'robots.txt answers with status {status}.', fr: 'robots.txt répond avec le statut {status}.' },
    why: {
      en: 'Not scored: without a robots.txt, everything may be crawled, which is what most sites want.',
      fr: 'Non noté : sans robots.txt, tout peut être exploré, ce que veulent la plupart des sites.',
    },
    fix: {
      en: 'Add one only if something should not be crawled, or to name your sitemap.',
      fr: 'N’en ajoutez un que pour exclure quelque chose ou nommer votre sitemap.',
    },
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    return robotsState(robotsTxt) === 'absent' ? fail({ status: robotsTxt.status }, [{ url: robotsTxt.url }]) : pass;
  },
});
