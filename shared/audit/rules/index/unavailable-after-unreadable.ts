import { directivePlace, pageDirectives } from '#shared/audit/reading/page-directives.ts';
import { unavailableAfterMs } from '#shared/audit/reading/robots-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/unavailable-after-unreadable',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'unavailable_after without a readable date',
    found: 'The date of unavailable_after can’t be read: {date}.',
    why: 'Google ignores unavailable_after if the date is in no known format (RFC 822, RFC 850 or ISO 8601), so the page stays in the index.',
    fix: 'Write the date like 2027-09-21 or 21 Sep 2027 15:00:00 GMT.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const unreadable = pageDirectives(robotsDirectives, page).filter(
      (directive) => directive.name === 'unavailable_after' && Number.isNaN(unavailableAfterMs(directive)),
    );
    const [first] = unreadable;
    return first ? fail({ date: first.value || '—' }, unreadable.map(directivePlace)) : pass;
  },
});
