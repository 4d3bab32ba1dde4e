import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/unreachable',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'robots.txt answers with an error', fr: 'robots.txt répond par une erreur' },
    found: { en: 'robots.txt answers with status {status}.', fr: 'robots.txt répond avec le statut {status}.' },
    why: {
      en: 'While robots.txt answers 5xx or 429, Google stops crawling the site; later it uses an old copy or none.',
      fr: 'Tant que robots.txt répond 5xx ou 429, Google cesse d’explorer le site ; ensuite, il utilise une ancienne copie ou aucune.',
    },
    fix: {
      en: 'Make robots.txt answer 200, or 404 if you need none.',
      fr: 'Faites répondre robots.txt en 200, ou 404 si vous n’en avez pas besoin.',
    },
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    return robotsState(robotsTxt) === 'unreachable'
      ? fail({ status: robotsTxt.status }, [{ url: robotsTxt.url }])
      : pass;
  },
});
