import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'No robots.txt',
    found: 'robots.txt answers with status {status}.',
    why: 'Not scored: without a robots.txt, everything may be crawled, which is what most sites want.',
    fix: 'Add one only if something should not be crawled, or to name your sitemap.',
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
