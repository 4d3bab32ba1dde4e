import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/target-noindex',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['targets', 'page'],
  texts: {
    title: 'Canonical leads to a noindex page',
    found: 'The canonical address is kept out of the index.',
    why: 'The page hands its place to one that may not be shown.',
    fix: 'Remove noindex there, or point the canonical to an indexable page.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets, page }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ isNoindex, url }) => isNoindex && !isSameAddress(url, page.url));
    return failWhereAny(wrong.map(({ url }) => ({ url })));
  },
});
