import { googlebotAccess, robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, notChecked, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/page-disallowed',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'Page blocked by robots.txt',
    found: 'Line {line} of robots.txt keeps Googlebot out: {rule}.',
    why: 'Google can’t read a blocked page. It may still list the bare address, without a description, and never sees a noindex in it.',
    fix: 'Remove or narrow the rule, or add a longer Allow for this address.',
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt, page }) {
    if (robotsState(robotsTxt) === 'unreachable') return notChecked('robots-unreachable');
    const verdict = googlebotAccess(robotsTxt, page.url);
    if (!verdict || verdict.isAllowed) return pass;
    const { number = 0, key = '', value = '' } = verdict.decidedBy ?? {};
    const rule = `${key}: ${value}`;
    return fail({ line: number, rule }, [{ url: robotsTxt.url, value: rule }], page.isStaging ? 'notice' : undefined);
  },
});
