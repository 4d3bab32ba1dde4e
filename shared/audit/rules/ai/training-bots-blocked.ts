import { blockedCrawlers } from '#shared/audit/reading/blocked-crawlers.ts';
import { defineRule } from '#shared/audit/rule.ts';

const crawlers = [
  'GPTBot',
  'ClaudeBot',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'meta-externalagent',
  'Bytespider',
];

export const rule = defineRule({
  id: 'ai/training-bots-blocked',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['robotsTxt', 'page'],
  texts: {
    title: 'AI training crawlers are blocked',
    found: 'robots.txt blocks {names} from this page.',
    why: 'Not scored: this has no effect on Search. Google-Extended does not change how Google ranks or indexes.',
    fix: 'Ask whether it is intended.',
  },
  source: {
    label: 'Google: common crawlers',
    url: 'https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers',
    checked: '2026-11',
  },
  check: ({ robotsTxt, page }) => blockedCrawlers(crawlers, robotsTxt, page.url),
});
