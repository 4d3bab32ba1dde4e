import { isPast } from '#shared/audit/reading/noindex.ts';
import { directivePlace, pageDirectives } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/unavailable-after-past',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'unavailable_after date has passed',
    found: 'The page asked to leave the index after {date}, which has passed.',
    why: 'After the date of unavailable_after Google drops the page from its results.',
    fix: 'Remove the directive, or give it a date in the future.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const nowMs = Date.parse(page.collectedAt);
    const past = pageDirectives(robotsDirectives, page).filter(
      (directive) => isForGooglebot(directive) && isPast(directive, nowMs),
    );
    const [first] = past;
    return first ? fail({ date: first.value ?? '' }, past.map(directivePlace)) : pass;
  },
});
