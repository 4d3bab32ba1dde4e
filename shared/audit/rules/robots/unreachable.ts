import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/unreachable',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'robots.txt answers with an error',
    found: 'robots.txt answers with status {status}.',
    why: 'While robots.txt answers 5xx or 429, Google stops crawling the site; later it uses an old copy or none.',
    fix: 'Make robots.txt answer 200, or 404 if you need none.',
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
