import { blockedCrawlers } from '#shared/audit/reading/blocked-crawlers.ts';
import { defineRule } from '#shared/audit/rule.ts';

const crawlers = ['Bingbot', 'DuckDuckBot', 'Applebot', 'YandexBot', 'Baiduspider'];

export const rule = defineRule({
  id: 'robots/other-engines-disallowed',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'Other search engines are blocked',
    found: 'robots.txt blocks {names} from this page.',
    why: 'These search engines can’t read the page. That may be intended.',
    fix: 'Allow them if you want to be found there.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check: ({ robotsTxt, page }) => blockedCrawlers(crawlers, robotsTxt, page.url),
});
