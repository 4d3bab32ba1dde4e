import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/chain',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Canonical of the canonical is another',
    found: 'The canonical page names yet another canonical.',
    why: 'Google has to follow a chain, and picks for itself where it ends or turns back.',
    fix: 'Point every page of the chain to the last one.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ url, canonical }) => canonical !== null && !isSameAddress(canonical, url));
    return failWhereAny(wrong.map(({ url, canonical }) => ({ url, value: canonical ?? '' })));
  },
});
