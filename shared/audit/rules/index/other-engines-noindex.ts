import { directivePlace, pageDirectives } from '#shared/audit/reading/page-directives.ts';
import { isForGooglebot } from '#shared/audit/reading/robots-directives.ts';
import { isNoindex } from '#shared/audit/reading/noindex.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

/** Tokens under which other search engines read robots tags, by their own documentation. */
const engines = new Set([
  'bingbot',
  'msnbot',
  'slurp',
  'duckduckbot',
  'yandex',
  'yandexbot',
  'baiduspider',
  'applebot',
]);

export const rule = defineRule({
  id: 'index/other-engines-noindex',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: 'Kept out of other search engines',
    found: 'A robots directive keeps the page out of the results of {names}.',
    why: 'Google may show the page, these search engines will not. That may be meant.',
    fix: 'Remove the directive if you want to be found there.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = pageDirectives(robotsDirectives, page).filter(
      (directive) => !isForGooglebot(directive) && engines.has(directive.agent) && isNoindex(directive),
    );
    return failWhereAny(found.map(directivePlace), { names: [...new Set(found.map(({ agent }) => agent))].join(', ') });
  },
});
