import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/no-store',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'Page is kept out of the back/forward cache',
    found: 'Cache-Control: no-store keeps the page out of the back/forward cache.',
    why: 'Going back then loads the page again instead of showing it at once.',
    fix: 'Use no-cache where the page has nothing private.',
  },
  source: { label: 'web.dev: back/forward cache', url: 'https://web.dev/articles/bfcache', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return /no-store/i.test(headers['cache-control'] ?? '') ? fail({}, []) : pass;
  },
});
