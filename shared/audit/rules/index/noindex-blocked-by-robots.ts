import { googlebotAccess } from '#shared/audit/reading/googlebot-access.ts';
import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { directivePlace } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/noindex-blocked-by-robots',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'robotsTxt', 'page'],
  texts: {
    title: 'noindex that Google can’t read',
    found: 'The page says noindex, but robots.txt keeps Googlebot from reading it.',
    why: 'A blocked page can stay in the results by its links alone, since Google never sees the noindex.',
    fix: 'Allow crawling in robots.txt and keep noindex.',
  },
  source: {
    label: 'Google: block indexing with noindex',
    url: 'https://developers.google.com/search/docs/crawling-indexing/block-indexing',
    checked: '2026-11',
  },
  check({ robotsDirectives, robotsTxt, page }) {
    const headers = page.facts.response.state === 'present' ? page.facts.response.value.headers : {};
    const { isBlocked, by } = decideNoindex(robotsDirectives, headers, page.collectedAt);
    if (!isBlocked) return notApplicable;
    const verdict = googlebotAccess(robotsTxt, page.url);
    return verdict && !verdict.isAllowed ? fail({}, by.map(directivePlace)) : pass;
  },
});
