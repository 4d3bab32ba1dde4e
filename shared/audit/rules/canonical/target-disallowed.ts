import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/target-disallowed',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Canonical is blocked by robots.txt',
    found: 'robots.txt blocks Googlebot from the canonical address.',
    why: 'Google cannot read the page that should stand for this one.',
    fix: 'Allow the canonical address in robots.txt.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ isAllowed }) => isAllowed === false);
    return failWhereAny(wrong.map(({ url }) => ({ url })));
  },
});
